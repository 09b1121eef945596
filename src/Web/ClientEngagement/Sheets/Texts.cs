namespace Stegvis.Web.ClientEngagement.Sheets;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

namespace Stegvis.Web.ClientEngagement.Information;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

namespace Stegvis.Web.ClientEngagement.Asking;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

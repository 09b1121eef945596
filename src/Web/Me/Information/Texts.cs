namespace Stegvis.Web.Me.Information;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

namespace Stegvis.Web.Me.Joys;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

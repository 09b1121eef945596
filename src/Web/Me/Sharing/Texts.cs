namespace Stegvis.Web.Me.Sharing;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

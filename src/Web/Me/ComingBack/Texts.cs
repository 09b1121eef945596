namespace Stegvis.Web.Me.ComingBack;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

namespace Stegvis.Web.Me.About;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

namespace Stegvis.Web.Me.Papers;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

namespace Stegvis.Web.Me.Say;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

namespace Stegvis.Web.Me;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

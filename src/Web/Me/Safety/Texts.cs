namespace Stegvis.Web.Me.Safety;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

namespace Stegvis.Web.Me.Closing;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

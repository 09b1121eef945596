namespace Stegvis.Web.Me.Pauses;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

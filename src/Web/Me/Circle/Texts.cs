namespace Stegvis.Web.Me.Circle;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

namespace Stegvis.Web.Me.Waiting;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

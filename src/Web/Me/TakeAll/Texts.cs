namespace Stegvis.Web.Me.TakeAll;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

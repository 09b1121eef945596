namespace Stegvis.Web.Me.Notes;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

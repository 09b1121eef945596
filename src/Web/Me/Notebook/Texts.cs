namespace Stegvis.Web.Me.Notebook;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

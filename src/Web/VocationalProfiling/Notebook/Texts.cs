namespace Stegvis.Web.VocationalProfiling.Notebook;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

namespace Stegvis.Web.Search;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

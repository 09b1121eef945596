namespace Stegvis.Web.OnOffJobSupport;

/// <summary>The words of this step.</summary>
public sealed class Texts;

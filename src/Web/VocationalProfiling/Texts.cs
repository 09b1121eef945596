namespace Stegvis.Web.VocationalProfiling;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

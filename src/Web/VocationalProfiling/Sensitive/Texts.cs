namespace Stegvis.Web.VocationalProfiling.Sensitive;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

namespace Stegvis.Web.Platform.Errors;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

namespace Stegvis.Web.Administration;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

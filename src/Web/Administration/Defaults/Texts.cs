namespace Stegvis.Web.Administration.Defaults;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

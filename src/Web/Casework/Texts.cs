namespace Stegvis.Web.Casework;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

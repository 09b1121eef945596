namespace Stegvis.Web.Today;

/// <summary>Marks the words of I dag.</summary>
public sealed class Texts;

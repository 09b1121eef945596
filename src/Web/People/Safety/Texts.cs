namespace Stegvis.Web.People.Safety;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

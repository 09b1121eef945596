namespace Stegvis.Web.People.Workers;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

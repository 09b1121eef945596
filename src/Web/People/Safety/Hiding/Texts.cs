namespace Stegvis.Web.People.Safety.Hiding;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

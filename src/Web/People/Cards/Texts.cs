namespace Stegvis.Web.People.Cards;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

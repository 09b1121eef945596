namespace Stegvis.Web.People.Disclosures;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

namespace Stegvis.Web.People.Consents;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

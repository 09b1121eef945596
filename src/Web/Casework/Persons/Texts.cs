namespace Stegvis.Web.Casework.Persons;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

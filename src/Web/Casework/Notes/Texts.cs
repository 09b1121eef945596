namespace Stegvis.Web.Casework.Notes;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

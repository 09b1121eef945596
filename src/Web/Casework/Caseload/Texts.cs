namespace Stegvis.Web.Casework.Caseload;

/// <summary>Marks the words of the caseload.</summary>
public sealed class Texts;

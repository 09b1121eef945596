namespace Stegvis.Web.Reports;

/// <summary>Marks the words of the numbers and reports.</summary>
public sealed class Texts;

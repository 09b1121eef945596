namespace Stegvis.Web.Team.Import.Arrivals;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

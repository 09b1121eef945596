namespace Stegvis.Web.EmployerEngagement.Placements;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

namespace Stegvis.Web.Team.Emergencies;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

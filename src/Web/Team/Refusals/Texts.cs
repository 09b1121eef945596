namespace Stegvis.Web.Team.Refusals;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

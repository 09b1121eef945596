namespace Stegvis.Web.Team.Overrides;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

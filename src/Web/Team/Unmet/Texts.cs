namespace Stegvis.Web.Team.Unmet;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

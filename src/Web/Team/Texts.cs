namespace Stegvis.Web.Team;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

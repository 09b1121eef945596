namespace Stegvis.Web.Team.Said;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

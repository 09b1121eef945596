namespace Stegvis.Web.Team.Crisis;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

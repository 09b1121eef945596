namespace Stegvis.Web.Team.Import;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

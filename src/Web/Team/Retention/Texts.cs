namespace Stegvis.Web.Team.Retention;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

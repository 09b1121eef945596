namespace Stegvis.Web.Me.Career;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

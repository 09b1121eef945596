namespace Stegvis.Web.Team.Enquiries;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

namespace Stegvis.Web.ClientEngagement.Outreach;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

namespace Stegvis.Web.ClientEngagement.Decisions;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

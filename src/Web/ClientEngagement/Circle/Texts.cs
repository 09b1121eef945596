namespace Stegvis.Web.ClientEngagement.Circle;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

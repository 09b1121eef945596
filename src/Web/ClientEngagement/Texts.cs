namespace Stegvis.Web.ClientEngagement;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

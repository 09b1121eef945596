namespace Stegvis.Web.ClientEngagement.Reflection;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

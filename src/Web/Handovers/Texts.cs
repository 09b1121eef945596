namespace Stegvis.Web.Handovers;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

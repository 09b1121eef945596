namespace Stegvis.Web.Network;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

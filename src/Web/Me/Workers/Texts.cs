namespace Stegvis.Web.Me.Workers;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

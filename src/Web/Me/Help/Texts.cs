namespace Stegvis.Web.Me.Help;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

namespace Stegvis.Web.Me.Money;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

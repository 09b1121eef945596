namespace Stegvis.Web.ClientEngagement.Money;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

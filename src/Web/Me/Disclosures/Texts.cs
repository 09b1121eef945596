namespace Stegvis.Web.Me.Disclosures;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

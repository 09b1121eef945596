namespace Stegvis.Web.Me.Plan;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

namespace Stegvis.Web.Casework.Plan;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

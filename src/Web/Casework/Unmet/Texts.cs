namespace Stegvis.Web.Casework.Unmet;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

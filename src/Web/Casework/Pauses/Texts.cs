namespace Stegvis.Web.Casework.Pauses;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

namespace Stegvis.Web.Casework.Closing;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

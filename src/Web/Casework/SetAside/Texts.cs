namespace Stegvis.Web.Casework.SetAside;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

namespace Stegvis.Web.Ui.Gallery;

/// <summary>Marks the folder of the gallery's words.</summary>
public sealed class Texts;

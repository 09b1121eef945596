namespace Stegvis.Web.Ui;

/// <summary>Marks the folder of texts that every page shares: buttons, field errors, the words of the five steps.</summary>
public sealed class Texts;

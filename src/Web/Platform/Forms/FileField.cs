namespace Stegvis.Web.Platform.Forms;

/// <summary>The words of a field that takes one file, posted as <c>Upload</c>. <c>Accept</c> is what the file chooser shows first.</summary>
public sealed record FileField(string Label, string Hint, string Accept);

namespace Stegvis.Web.Casework.Attachments;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

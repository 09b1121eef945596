namespace Stegvis.Web.Casework.Attachments.Content;

/// <summary>A file that is not whole, or not what it says it is.</summary>
internal sealed class BrokenContentException() : Exception("Broken");

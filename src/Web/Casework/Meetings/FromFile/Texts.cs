namespace Stegvis.Web.Casework.Meetings.FromFile;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

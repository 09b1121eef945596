namespace Stegvis.Web.Casework.Meetings;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

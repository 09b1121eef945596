namespace Stegvis.Web.Me.Calendar;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

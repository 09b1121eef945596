namespace Stegvis.Web.Me.Profile;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

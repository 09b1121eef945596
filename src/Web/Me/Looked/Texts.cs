namespace Stegvis.Web.Me.Looked;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

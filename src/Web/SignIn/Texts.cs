namespace Stegvis.Web.SignIn;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

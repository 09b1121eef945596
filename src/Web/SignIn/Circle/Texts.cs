namespace Stegvis.Web.SignIn.Circle;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

namespace Stegvis.Web.People.AccessLog;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

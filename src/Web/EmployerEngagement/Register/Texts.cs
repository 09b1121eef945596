namespace Stegvis.Web.EmployerEngagement.Register;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

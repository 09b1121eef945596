namespace Stegvis.Web.JobFinding.Leads;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

namespace Stegvis.Web.Workplace;

/// <summary>The words of the employer's and the mentor's page.</summary>
public sealed class Texts;

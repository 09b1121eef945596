namespace Stegvis.Web.Ui.Components.Chart;

/// <summary>One bar: what it stands for, how much of the whole width it fills (0–1), and the value in words.</summary>
public sealed record ChartBar(string Label, double Share, string Value);

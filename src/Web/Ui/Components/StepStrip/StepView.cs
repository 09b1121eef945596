namespace Stegvis.Web.Ui.Components.StepStrip;

/// <summary>How a step stands: a shape, a word, and last a colour.</summary>
public enum StepLook
{
    NotBegun,
    Active,
    Settled,
    Reopened,
}

/// <summary>One of the five steps as a page shows it. Never locked; a step without address is text.</summary>
public sealed record StepView(int Number, string Name, StepLook State, string? Href = null, bool Current = false)
{
    /// <summary>What to say where the step lacks something; it stands beside the state and locks nothing.</summary>
    public string? Missing { get; init; }
}

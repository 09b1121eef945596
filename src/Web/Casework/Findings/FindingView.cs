namespace Stegvis.Web.Casework.Findings;

/// <summary>One finding in words: what, so what, one way on, and why it is seen (fact, rule, source).</summary>
public sealed record FindingView(string Title, string Text)
{
    public bool NeedsYou { get; init; }

    /// <summary>The step that lacks something.</summary>
    public Stegvis.Casework.ProcessStep? Step { get; init; }

    public string? Action { get; init; }

    public string? ActionHref { get; init; }

    /// <summary>Where it can be set aside with a reason; null for whoever may not, and for what is no warning.</summary>
    public string? SetAsideHref { get; init; }

    public required string Fact { get; init; }

    public required string Rule { get; init; }

    public required string Source { get; init; }
}

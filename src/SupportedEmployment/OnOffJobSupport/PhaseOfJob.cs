namespace Stegvis.OnOffJobSupport;

/// <summary>
/// Where the support in one job stands (M5.02–M5.06): introduction from the first day, then what was decided when the job was last looked at
/// together. Needs rise and fall, so it moves forward and back (M0.99); a look that decides no phase moves nothing.
/// </summary>
public sealed record PhaseOfJob(SupportPhase Phase, DateOnly Since, SupportPhase? Before = null)
{
    public bool IsBack => Before > Phase;

    /// <summary>The evaluations of one job, in any order. A first day that is not set is never reached.</summary>
    public static PhaseOfJob Of(DateOnly? startsOn, IEnumerable<EvaluationFacts> held)
    {
        var now = new PhaseOfJob(SupportPhase.Introduction, startsOn ?? DateOnly.MaxValue);
        foreach (var look in held.OrderBy(e => e.HeldOn))
        {
            if (look is { Phase: { } phase, HeldOn: { } day } && phase != now.Phase)
            {
                now = new PhaseOfJob(phase, day, now.Phase);
            }
        }

        return now;
    }
}

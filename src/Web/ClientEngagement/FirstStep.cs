using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.Storage.Access;

namespace Stegvis.Web.ClientEngagement;

/// <summary>Step 1 is settled when the person has said yes to help with work and a sheet says what was agreed. Whichever comes last settles it.</summary>
internal static class FirstStep
{
    public static async Task SettleWithSheetAsync(CaseView @case, DateOnly today, CancellationToken cancellation)
    {
        var newest = await @case.Records<Decision>().OrderByDescending(d => d.CreatedAt).FirstAsync(cancellation);
        var forChange = await @case.CaseForChangeAsync(cancellation);
        forChange.Begin(ProcessStep.ClientEngagement, today);
        SettleWhen(newest is not null && GoesOn(newest.Facts), forChange, today);
    }

    public static async Task GoOnAsync(CaseView @case, DecisionFacts decided, DateOnly today, CancellationToken cancellation)
    {
        if (!GoesOn(decided))
        {
            return;
        }

        var hasSheet = await @case.Records<MeetingSheet>().AnyAsync(cancellation);
        var forChange = await @case.CaseForChangeAsync(cancellation);
        SettleWhen(hasSheet, forChange, today);
        forChange.Begin(ProcessStep.VocationalProfiling, today);
    }

    private static bool GoesOn(DecisionFacts facts) => facts is { Answer: IntakeAnswer.Yes, Reason: null };

    private static void SettleWhen(bool enough, Case @case, DateOnly today)
    {
        if (enough && @case.StateOf(ProcessStep.ClientEngagement) is not StepState.Settled)
        {
            @case.Settle(ProcessStep.ClientEngagement, today);
        }
    }
}

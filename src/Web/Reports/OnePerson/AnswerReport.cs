using Stegvis.Casework;
using Stegvis.Casework.Outcomes.Reporting;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.Reports.OnePerson;

/// <summary>What the person answers to the version they were shown: it may be sent or not, and their own words beside it, if any.</summary>
public sealed record ReportAnswer(Guid Id, Guid Report, string Hash, bool MayBeSent)
{
    public ConfirmationMeans Means { get; init; }

    public string? Comment { get; init; }

    /// <summary>What the specialist is reminded of after a no without words.</summary>
    public string Promise { get; init; } = "";
}

/// <summary>
/// Records the person's answer: their own tap, or seen on paper or heard by the specialist. A yes to words that have changed is no yes; a no
/// needs no reason and becomes something for the specialist to look at. Words of the person stay with the report either way.
/// </summary>
public sealed class AnswerReport(AppDb db)
{
    public const int DaysToAnswer = 7;

    public async Task<Result<PersonReport>> ExecuteAsync(CaseView @case, ReportAnswer answer, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<PersonReport>(answer.Report, cancellation) is not { } report)
        {
            return new Refusal("ReportIsGone", "C.206");
        }

        if (WhyNot(@case.Actor, report, answer) is { } refusal)
        {
            return refusal;
        }

        Keep(@case, report, answer);
        if (answer.MayBeSent)
        {
            await ReportRemarks.AnswerAsync(@case, report.Id, db.Today, cancellation);
        }

        await db.SaveAsync(@case.Did(answer.MayBeSent ? Acts.Confirmed : Acts.NoteCommented, report.Id), cancellation);
        return report;
    }

    private void Keep(CaseView @case, PersonReport report, ReportAnswer answer)
    {
        var stamp = new Stamp(@case.Actor.Account, db.Now);
        var comment = answer.Comment?.Trim() ?? "";
        if (comment.Length > 0)
        {
            db.Keep(NoteComment.By(answer.Id, report, comment, stamp));
        }

        var promise = comment.Length > 0 ? $"{@case.Name}: “{comment}”" : answer.Promise;
        db.Keep(answer.MayBeSent
            ? Confirmation.Of(new Yes(answer.Id, report.Id, report.Hash, ConfirmingParty.Person, answer.Means), @case.Id, stamp)
            : CaseTask.Promise(answer.Id, @case.Id, (promise, db.Today.AddDays(DaysToAnswer)), stamp));
    }

    private static Refusal? WhyNot(Actor actor, PersonReport report, ReportAnswer answer) =>
        report.Hash != answer.Hash ? new Refusal("ReportHasChanged", "M1.33.08")
        : answer.Means.MayBeRecordedBy(actor.Role) ? null
        : new Refusal("AnswerIsThePersons", "M1.33.08");
}

internal static class ReportRemarks
{
    /// <summary>New words or a yes answer what was said about the old ones.</summary>
    public static async Task AnswerAsync(CaseView @case, Guid report, DateOnly today, CancellationToken cancellation)
    {
        foreach (var remark in await @case.Records<NoteComment>().Where(c => c.NoteId == report).ListAsync(cancellation))
        {
            (await @case.ForChangeAsync<CaseTask>(remark.Id, cancellation))?.Done(today);
        }
    }
}

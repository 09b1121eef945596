using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.ClientEngagement.Sheets;

/// <summary>The person's yes to the version whose hash they were shown.</summary>
public sealed record YesToSheet(Guid Id, Guid Sheet, string Hash, ConfirmationMeans Means);

/// <summary>
/// Records the person's yes: by their own tap, or seen on paper or heard by the specialist. A yes to words that have changed since
/// they were shown is not a yes. Saying yes twice changes nothing.
/// </summary>
public sealed class ConfirmSheet(AppDb db)
{
    public async Task<Result<MeetingSheet>> ExecuteAsync(CaseView @case, YesToSheet yes, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<MeetingSheet>(yes.Sheet, cancellation) is not { } sheet)
        {
            return new Refusal("SheetIsGone", "M1.33");
        }

        if (WhyNot(@case.Actor, sheet, yes) is { } refusal)
        {
            return refusal;
        }

        if (await @case.Records<Confirmation>().Where(c => c.DocumentId == sheet.Id && c.Party == ConfirmingParty.Person && c.VersionHash == yes.Hash)
            .AnyAsync(cancellation))
        {
            return sheet;
        }

        var said = new Yes(yes.Id, sheet.Id, sheet.Hash, ConfirmingParty.Person, yes.Means);
        db.Keep(Confirmation.Of(said, @case.Id, new Stamp(@case.Actor.Account, db.Now)));
        sheet.KeepYes(await @case.Records<PlanLine>().Where(l => l.SheetId == sheet.Id).ListAsync(cancellation));
        await Remarks.AnswerAsync(@case, sheet.Id, db.Today, cancellation);
        await db.SaveAsync(@case.Did(Acts.Confirmed, sheet.Id), cancellation);
        return sheet;
    }

    private static Refusal? WhyNot(Actor actor, MeetingSheet sheet, YesToSheet yes) =>
        sheet.Hash != yes.Hash ? new Refusal("SheetHasChanged", "M1.33.08")
        : yes.Means.MayBeRecordedBy(actor.Role) ? null
        : new Refusal("YesIsThePersons", "M1.33.08");
}

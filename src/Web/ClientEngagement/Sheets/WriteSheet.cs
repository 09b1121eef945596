using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.ClientEngagement.Sheets;

/// <summary>Writes one sheet with its tasks. Saving is the specialist's signature; the person's yes comes after (decision 0002).</summary>
public sealed class WriteSheet(AppDb db)
{
    public async Task<Result<MeetingSheet>> ExecuteAsync(CaseView @case, Guid id, SheetForm form, CancellationToken cancellation)
    {
        var stamp = new Stamp(@case.Actor.Account, db.Now);
        var sheet = MeetingSheet.Write(id, @case.Id, form.Sheet, stamp);
        var tasks = form.WrittenLines().Select((l, place) => PlanLine.Agree(IdAt(stamp.At, place), @case.Id, (id, l.Line.ToFacts()), stamp)).ToList();
        sheet.Agree(tasks);
        db.Keep(sheet);
        db.Keep(Signature.Of(sheet, stamp));
        tasks.ForEach(task => db.Keep(task));

        await FirstStep.SettleWithSheetAsync(@case, db.Today, cancellation);
        await db.SaveAsync(@case.Did(Acts.SheetRecorded, sheet.Id), cancellation);
        return sheet;
    }

    /// <summary>Ids of one moment sort by chance; the order of the lines is the order they were written in.</summary>
    private static Guid IdAt(DateTimeOffset at, int place) => Guid.CreateVersion7(at.AddMilliseconds(place));
}

/// <summary>The specialist's yes to the words just saved.</summary>
internal static class Signature
{
    public static Confirmation Of(MeetingSheet sheet, Stamp stamp) => Confirmation.Of(
        new Yes(Guid.CreateVersion7(stamp.At), sheet.Id, sheet.Hash, ConfirmingParty.Specialist, ConfirmationMeans.SignedIn),
        sheet.CaseId,
        stamp);
}

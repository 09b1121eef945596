using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.ClientEngagement.Sheets;

/// <summary>
/// Puts a sheet right. The specialist signs anew; a yes the person gave belongs to the old words and is asked for again.
/// What the person said was not quite right counts as looked at.
/// </summary>
public sealed class CorrectSheet(AppDb db)
{
    public async Task<Result<MeetingSheet>> ExecuteAsync(CaseView @case, (Guid Id, int Version) sheet, MeetingSheetFacts facts, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<MeetingSheet>(sheet.Id, cancellation) is not { } found)
        {
            return new Refusal("SheetIsGone", "M1.33");
        }

        db.Expect(found, sheet.Version);
        var before = found.Hash;
        found.Correct(facts);
        if (found.Hash == before)
        {
            return found;
        }

        db.Keep(Signature.Of(found, new Stamp(@case.Actor.Account, db.Now)));
        await Remarks.AnswerAsync(@case, found.Id, db.Today, cancellation);
        await db.SaveAsync(@case.Did(Acts.SheetCorrected, found.Id), cancellation);
        return found;
    }
}

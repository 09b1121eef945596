using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.ClientEngagement.Sheets;

/// <summary>
/// "Not quite": the person's words are kept beside the sheet, and a promise with the same id makes somebody look at them.
/// </summary>
public sealed class RemarkOnSheet(AppDb db)
{
    /// <summary>Days until somebody has talked it through.</summary>
    public const int DaysToAnswer = 7;

    public async Task<Result<NoteComment>> ExecuteAsync(CaseView @case, (Guid Id, Guid Sheet) ids, string text, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<MeetingSheet>(ids.Sheet, cancellation) is not { } sheet)
        {
            return new Refusal("SheetIsGone", "M1.33");
        }

        var stamp = new Stamp(@case.Actor.Account, db.Now);
        var remark = NoteComment.By(ids.Id, sheet, text, stamp);
        db.Keep(remark);
        db.Keep(CaseTask.Promise(ids.Id, @case.Id, ($"{@case.Name}: “{text}”", db.Today.AddDays(DaysToAnswer)), stamp));
        await db.SaveAsync(@case.Did(Acts.NoteCommented, sheet.Id), cancellation);
        return remark;
    }
}

internal static class Remarks
{
    /// <summary>New words or a yes answer what was said about the old ones.</summary>
    public static async Task AnswerAsync(CaseView @case, Guid sheet, DateOnly today, CancellationToken cancellation)
    {
        foreach (var remark in await @case.Records<NoteComment>().Where(c => c.NoteId == sheet).ListAsync(cancellation))
        {
            (await @case.ForChangeAsync<CaseTask>(remark.Id, cancellation))?.Done(today);
        }
    }
}

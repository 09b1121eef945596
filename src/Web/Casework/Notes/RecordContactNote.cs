using Stegvis.Casework;
using Stegvis.EmployerEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;
using Stegvis.Web.Casework.Notes.Outside;

namespace Stegvis.Web.Casework.Notes;

/// <summary>A note about to be recorded, and what it fills besides the timeline.</summary>
public sealed record NoteToRecord(Guid Id, ContactNoteFacts Facts)
{
    /// <summary>The meeting the note is about; it counts as held.</summary>
    public Guid? Meeting { get; init; }

    /// <summary>The plan line that this contact carried out.</summary>
    public Guid? CarriesOut { get; init; }
}

/// <summary>Writes one contact once (M5.37): the timeline, the time log, the plan and the next meeting are filled from it.</summary>
public sealed class RecordContactNote(AppDb db)
{
    public async Task<Result<ContactNote>> ExecuteAsync(CaseView @case, NoteToRecord note, CancellationToken cancellation)
    {
        var outside = await OutsiderGate.OfAsync(db, @case, note.Facts, cancellation);
        if (!outside.IsOpen)
        {
            return OutsiderGate.Closed;
        }

        var stamp = new Stamp(@case.Actor.Account, db.Now);
        var placement = await CurrentPlacementAsync(@case, note.Facts, cancellation);
        var next = PlanNext(@case, note.Facts, placement, stamp);
        var line = note.CarriesOut is { } lineId ? await @case.ForChangeAsync<PlanLine>(lineId, cancellation) : null;
        line?.CarryOut(note.Facts.On!.Value);
        if (note.Meeting is { } meetingId)
        {
            (await @case.ForChangeAsync<Meeting>(meetingId, cancellation))?.Held();
        }

        var fills = new NoteFills(placement, next, line?.Id) { CoveredBy = outside.CoveredBy };
        var recorded = ContactNote.Record(note.Id, @case.Id, note.Facts, (fills, stamp));
        db.Keep(recorded);
        await CompleteFirstDayAsync(@case, note.Facts, cancellation);
        await db.SaveAsync(@case.Did(Acts.NoteRecorded, recorded.Id), cancellation);
        return recorded;
    }

    private static async Task<PlacementId?> CurrentPlacementAsync(CaseView @case, ContactNoteFacts facts, CancellationToken cancellation)
    {
        var job = await @case.Records<Placement>().Where(p => p.EndedOn == null && p.Facts.StartsOn <= facts.On)
            .OrderByDescending(p => p.Facts.StartsOn).FirstAsync(cancellation);
        return job?.PlacementId;
    }

    private MeetingId? PlanNext(CaseView @case, ContactNoteFacts facts, PlacementId? placement, Stamp stamp)
    {
        if (facts.NextOn is not { } day)
        {
            return null;
        }

        var id = new MeetingId(Guid.CreateVersion7(db.Now));
        var next = new MeetingFacts { On = day, At = facts.NextAt, WithWhom = facts.WithWhom };
        db.Keep(Meeting.Plan(id, @case.Id, (next, placement), (db.Services.Days, stamp)));
        return id;
    }

    /// <summary>A contact on or after the first day is the first-day contact (T.09).</summary>
    private static async Task CompleteFirstDayAsync(CaseView @case, ContactNoteFacts facts, CancellationToken cancellation)
    {
        foreach (var task in await @case.AllForChangeAsync<CaseTask>(cancellation))
        {
            if (task is { Kind: TaskKind.FirstDayContact, DoneOn: null } && task.Due <= facts.On)
            {
                task.Done(facts.On!.Value);
            }
        }
    }
}

using System.Text.Json;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Casework;
using Stegvis.Storage.Exports;
using Stegvis.Storage.Imports;
using Stegvis.Web.Casework.Attachments;

namespace Stegvis.Web.Team.Import.Arrivals;

/// <summary>Whom to make, out of which file, and who is to follow them.</summary>
public sealed record PersonToBring(CaseId Id, TakenFile File, AccountId Specialist)
{
    /// <summary>Who did it, where it was nobody with a sign-in.</summary>
    public string? Because { get; init; }
}

/// <summary>
/// Somebody comes from another provider with a file of everything. All of it is made again here in one transaction, or nothing; where it comes
/// from stands first among their records.
/// </summary>
public sealed class BringPerson(AppDb db, AddAttachment add)
{
    public async Task<Result<CaseId>> ExecuteAsync(Actor lead, PersonToBring wanted, CancellationToken cancellation)
    {
        if (wanted.Specialist == lead.Account)
        {
            return new Refusal("OwnSeat", "C.001");
        }

        if (!(await db.SpecialistsBySignInAsync(lead, cancellation)).Values.Any(s => s?.Account == wanted.Specialist))
        {
            return new Refusal("NotInTeam", "C.001");
        }

        try
        {
            await db.TogetherAsync(() => MakeAsync(lead, wanted, cancellation), cancellation);
            return wanted.Id;
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or FormatException or InvalidOperationException or ArgumentException)
        {
            return new Refusal("ChangedTakenFile", "C.219");
        }
    }

    private async Task MakeAsync(Actor lead, PersonToBring wanted, CancellationToken cancellation)
    {
        var stamp = new Stamp(lead.Account, db.Now);
        var bringing = new CaseBringing(db, wanted.File, (wanted.Id, stamp));
        var person = Person.Register(new PersonId(Guid.CreateVersion7(db.Now)), bringing.Person(), stamp);
        var opened = Case.Open(wanted.Id, person, new CaseOpening(lead.Team!.Value, await db.NextReferenceAsync(cancellation), bringing.OpenedOn()), stamp);
        bringing.Steps(opened);
        bringing.Whereabouts(opened);
        var grant = new SeatGrant(new SeatId(Guid.CreateVersion7(db.Now)), wanted.Specialist, SeatRole.Specialist) { Case = wanted.Id, Team = lead.Team, IsNamedReader = true };
        var from = new ArrivalFacts { From = wanted.File.Provider, TakenOn = wanted.File.TakenOn };
        foreach (var record in new StoredRecord[] { person, opened, Seat.Grant(grant, lead.Seat == default ? null : lead.Seat, stamp), Arrival.Of(Guid.CreateVersion7(db.Now), wanted.Id, from, stamp) })
        {
            db.Keep(record);
        }

        await bringing.KeepRecordsAsync(cancellation);
        await db.SaveAsync(lead.Did(Acts.PersonBrought, opened.Id, wanted.Because) with { Subject = person.PersonId, Case = wanted.Id }, cancellation);
        await AddPapersAsync(lead, wanted.Id, bringing, cancellation);
    }

    private async Task AddPapersAsync(Actor lead, CaseId id, CaseBringing bringing, CancellationToken cancellation)
    {
        var view = await db.OpenAsync(lead, id, cancellation) ?? throw new InvalidOperationException("The case is not in the lead's own team.");
        foreach (var paper in bringing.Papers)
        {
            if ((await add.ExecuteAsync(view, new AttachmentToAdd(paper.Id, paper.Facts, paper.Bytes) { Note = paper.Note }, cancellation)).Refusal is { } refusal)
            {
                throw new FormatException(refusal.Code);
            }
        }
    }
}

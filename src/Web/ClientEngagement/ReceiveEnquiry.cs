using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Casework;

namespace Stegvis.Web.ClientEngagement;

/// <summary>What the enquiry form asks (M1.30): a name and a day are enough to begin.</summary>
public sealed record EnquiryForm
{
    public PersonFacts Person { get; init; } = new();

    public EnquiryFacts Enquiry { get; init; } = new();
}

/// <summary>A case about to be opened: its id, who will follow the person, its reference.</summary>
internal sealed record NewCase(CaseId Id, AccountId Specialist, string Reference);

/// <summary>
/// Opens a case from a first contact. Whoever takes the enquiry follows the person: their seat is granted by the team's standing rule,
/// through the lead who gave them their place in the team.
/// </summary>
public sealed class ReceiveEnquiry(AppDb db)
{
    private const int _tries = 5;

    public async Task<Case> ExecuteAsync(Actor actor, CaseId id, EnquiryForm form, CancellationToken cancellation)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await OpenAsync(actor, new NewCase(id, actor.Account, await db.NextReferenceAsync(cancellation)), form, cancellation);
            }
            catch (AlreadySavedException taken) when (!taken.IsSameRecord && tries < _tries)
            {
                // Another enquiry took the reference in the same instant: the next one is free.
                continue;
            }
        }
    }

    /// <summary>The same for a colleague: the lead hands the person over to whoever is to follow them, never to themself (decision 0006).</summary>
    internal Task<Case> OpenForAsync(Actor lead, NewCase wanted, EnquiryForm form, CancellationToken cancellation) =>
        lead.Role is SeatRole.TeamLead && wanted.Specialist != lead.Account
            ? OpenAsync(lead, wanted, form, cancellation)
            : throw new InvalidOperationException("Only a lead opens a case for a colleague, and not for themself.");

    private async Task<Case> OpenAsync(Actor actor, NewCase wanted, EnquiryForm form, CancellationToken cancellation)
    {
        var id = wanted.Id;
        var (stamp, team) = (new Stamp(actor.Account, db.Now), actor.Team ?? throw new InvalidOperationException("An enquiry is received in a team."));
        var person = Person.Register(new PersonId(Guid.CreateVersion7(db.Now)), form.Person, stamp);
        var opened = Case.Open(id, person, new CaseOpening(team, wanted.Reference, db.Today), stamp);
        var enquiry = Enquiry.Receive(Guid.CreateVersion7(db.Now), id, form.Enquiry, stamp);
        var seat = Seat.Grant(
            new SeatGrant(new SeatId(Guid.CreateVersion7(db.Now)), wanted.Specialist, SeatRole.Specialist) { Case = id, Team = team, IsNamedReader = true },
            actor.Role is SeatRole.TeamLead ? actor.Seat : await db.GrantorOfAsync(actor.Seat, cancellation),
            stamp);
        foreach (var record in new StoredRecord[] { person, opened, enquiry, seat })
        {
            db.Keep(record);
        }

        PlanFirstMeeting(id, form, stamp);
        await db.SaveAsync(actor.Did(Acts.EnquiryReceived, enquiry.Id) with { Subject = person.PersonId, Case = id }, cancellation);
        return opened;
    }

    private void PlanFirstMeeting(CaseId id, EnquiryForm form, Stamp stamp)
    {
        if (form.Enquiry.MeetingOn is { } day)
        {
            var facts = new MeetingFacts { On = day, At = form.Enquiry.MeetingAt, Minutes = 60 };
            db.Keep(Meeting.Plan(new MeetingId(Guid.CreateVersion7(db.Now)), id, (facts, null), (db.Services.Days, stamp)));
        }
    }
}

using Stegvis.Casework;
using Stegvis.People;

namespace Stegvis.Web.Platform.Demo;

internal sealed partial class CaseStory
{
    /// <summary>Somebody else followed the person in the beginning; it was handed over with all three in the room.</summary>
    public void TookOverFrom(Colleague former, DateOnly opened, DateOnly day, string wants)
    {
        var (lead, id) = (_telling.Staff.LeadOf(Worker.Actor.Team), Guid.CreateVersion7(At(day, 10)));
        Act(At(opened, 9), lead, (Acts.SeatGranted, Id.Value), moment =>
        {
            var grant = new SeatGrant(new SeatId(NewId(moment)), former.Actor.Account, SeatRole.Specialist) { Case = Id, Team = former.Actor.Team, Until = Calendar.At(day, new TimeOnly(16, 0)) };
            moment.Keep(Seat.Grant(grant, lead.Seat, moment.Stamp));
        });
        Act(At(day, 10), lead, (Acts.NewWorkerNamed, id), moment =>
        {
            var change = WorkerChange.Name(id, Id, (Worker.Actor.Account, former.Actor.Account, lead.Seat), moment.Stamp);
            change.GoThrough(new WorkerChangeFacts { MetOn = day, PersonWants = wants, AgreementsSeen = true, SafeContactKnown = true, KeptBackAgreed = true });
            change.Finish(day);
            moment.Keep(change, Confirmed(moment, (id, change.Hash), ConfirmingParty.Person, Person is null ? ConfirmationMeans.Spoken : ConfirmationMeans.SignedIn));
        });
    }

    /// <summary>A hint of the method that the specialist set aside, and why.</summary>
    public void SetsAside(DateOnly day, (string Rule, string Key) finding, string reason)
    {
        var id = Guid.CreateVersion7(At(day, 13));
        Act(At(day, 13), Worker.Actor, (Acts.FindingSetAside, id), moment =>
            moment.Keep(FindingAnswer.SetAside(id, Id, (finding.Rule, finding.Key, day), (new SetAsideFacts { Reason = reason }, moment.Stamp))));
    }
}

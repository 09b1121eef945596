using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.VocationalProfiling;

namespace Stegvis.Web.Platform.Demo;

internal sealed partial class CaseStory
{
    private int _profiles;

    /// <summary>One sheet: the specialist's yes is the saving, the person's comes when they have read it, or not yet.</summary>
    public void Sheet(DateOnly day, MeetingSheetFacts facts, bool saysYes = true) => Sheet(day, facts, [], saysYes);

    /// <summary>With tasks on both sides.</summary>
    public void Sheet(DateOnly day, MeetingSheetFacts facts, PlanLineFacts[] tasks, bool saysYes = true)
    {
        var written = facts with { HeldOn = day };
        var id = Guid.CreateVersion7(At(day, 13));
        var sheet = default(MeetingSheet);
        Act(At(day, 13), Worker.Actor, (Acts.SheetRecorded, id), moment =>
        {
            sheet = MeetingSheet.Write(id, Id, written, moment.Stamp);
            var lines = tasks.Select(t => PlanLine.Agree(NewId(moment), Id, (id, t), moment.Stamp)).ToArray();
            sheet.Agree(lines);
            moment.Keep(lines);
            moment.Keep(sheet, Confirmed(moment, (id, sheet.Hash), ConfirmingParty.Specialist, ConfirmationMeans.SignedIn));
        });
        if (saysYes)
        {
            SayYes(At(day, 14), Acts.Confirmed, () => (id, sheet!.Hash));
        }
    }

    public void Plan(DateOnly day, PlanLayout layout, params PlanLineFacts[] lines)
    {
        foreach (var facts in lines)
        {
            Line(day, (layout, null), facts);
        }
    }

    public void Decide(DateOnly day, DecisionFacts facts)
    {
        var id = Guid.CreateVersion7(At(day, 14));
        Act(At(day, 14), Worker.Actor, (Acts.DecisionRecorded, id), moment =>
        {
            var decision = Decision.Record(id, Id, facts with { DecidedOn = day }, moment.Stamp).Value!;
            moment.Keep(decision, Confirmed(moment, (id, decision.Hash), ConfirmingParty.Person, ConfirmationMeans.PaperSeen));
            var followed = Following(moment);
            followed.Settle(ProcessStep.ClientEngagement, day);
            if (facts.Answer is IntakeAnswer.Yes)
            {
                followed.Begin(ProcessStep.VocationalProfiling, day);
            }
        });
    }

    /// <summary>A new version of the profile. Confirmed by the person on the given day, or still a draft.</summary>
    public void Profile(DateOnly day, ProfileFacts facts, DateOnly? confirmedOn = null)
    {
        var (id, number) = (Guid.CreateVersion7(At(day, 14)), ++_profiles);
        var profile = default(VocationalProfile);
        Act(At(day, 14), Worker.Actor, (Acts.ProfileChanged, id), moment =>
        {
            profile = VocationalProfile.Begin(id, Id, (number, facts), moment.Stamp);
            moment.Keep(profile);
            Following(moment).Begin(ProcessStep.VocationalProfiling, day);
        });
        if (confirmedOn is { } confirmed)
        {
            var by = Person ?? Worker.Actor;
            Act(At(confirmed, 15), by, (Acts.ProfileConfirmed, id), moment =>
            {
                moment.Changing(profile!).Confirm(moment.Stamp.At);
                var means = Person is null ? ConfirmationMeans.Spoken : ConfirmationMeans.SignedIn;
                moment.Keep(Confirmed(moment, (id, profile!.Hash), ConfirmingParty.Person, means));
                var followed = Following(moment);
                followed.Settle(ProcessStep.VocationalProfiling, confirmed);
                followed.Begin(ProcessStep.JobFinding, confirmed);
            });
        }
    }

    /// <summary>Something sensitive, with why and until when.</summary>
    public void Sensitive(DateOnly day, SensitiveFacts facts)
    {
        var id = Guid.CreateVersion7(At(day, 14));
        Act(At(day, 14), Worker.Actor, (Acts.SensitiveAdded, id), moment =>
        {
            moment.Keep(SensitiveDetail.Add(id, Id, facts, moment.Stamp));
            moment.Keep(CaseTask.Of(TaskKind.DeleteSensitive, Id, (id, facts.DeleteOn!.Value), moment.Stamp));
        });
    }

    public void StepOpensAgain(DateOnly day, ProcessStep step) =>
        Act(At(day, 15), Worker.Actor, (Acts.StepChanged, Id.Value), moment => Following(moment).Reopen(step, day));

    public void Promise(DateOnly day, string what, DateOnly due) => Act(At(day, 15), Worker.Actor, (Acts.TaskAdded, Id.Value), moment =>
        moment.Keep(CaseTask.Promise(NewId(moment), Id, (what, due), moment.Stamp)));

    /// <summary>The person lets one partner read a few documents; the seat stands on the consent and ends with it.</summary>
    public Actor Share(DateOnly day, string partner, ConsentFacts facts)
    {
        var at = At(day, 13);
        var id = new ConsentId(Guid.CreateVersion7(at));
        var seat = Grant(SeatRole.ExternalPartner, at) with { Consent = id, Until = Calendar.At(facts.ValidTo!.Value.AddDays(1), TimeOnly.MinValue) };
        Act(at, Person ?? Worker.Actor, (Acts.ConsentGiven, id.Value), moment =>
        {
            var consent = Consent.Give(id, Id, (facts, seat.Account), moment.Stamp);
            moment.Keep(consent);
            var means = Person is null ? ConfirmationMeans.PaperSeen : ConfirmationMeans.SignedIn;
            moment.Keep(Confirmation.Of(new Yes(id.Value, id.Value, consent.Hash, ConfirmingParty.Person, means), Id, moment.Stamp));
        });
        return _telling.Staff.Outsider(partner, seat, PersonId, at.AddMinutes(5));
    }

    private Guid Line(DateOnly day, (PlanLayout Layout, PlacementId? Job) where, PlanLineFacts facts)
    {
        var id = Guid.CreateVersion7(At(day, 13));
        Act(At(day, 13), Worker.Actor, (Acts.PlanLineAdded, id), moment =>
            moment.Keep(PlanLine.Add(id, Id, (where.Layout, where.Job, facts), moment.Stamp)));
        return id;
    }

    private void SayYes(DateTimeOffset at, Act act, Func<(Guid Id, string Hash)> document)
    {
        var means = Person is null ? ConfirmationMeans.PaperSeen : ConfirmationMeans.SignedIn;
        Act(at, Person ?? Worker.Actor, (act, Id.Value), moment => moment.Keep(Confirmed(moment, document(), ConfirmingParty.Person, means)));
    }

    private Confirmation Confirmed(Moment moment, (Guid Id, string Hash) document, ConfirmingParty party, ConfirmationMeans means) =>
        Confirmation.Of(new Yes(NewId(moment), document.Id, document.Hash, party, means), Id, moment.Stamp);
}

using Stegvis.Casework;
using Stegvis.EmployerEngagement;
using Stegvis.JobFinding;
using Stegvis.OnOffJobSupport;
using Stegvis.People;

namespace Stegvis.Web.Platform.Demo;

internal sealed partial class CaseStory
{
    public void Disclose(DateOnly day, Workplace place, DisclosureLevel level, DisclosureFacts? facts = null)
    {
        var id = Guid.CreateVersion7(At(day, 10));
        var said = (facts ?? new DisclosureFacts { GainsAndLossesDiscussed = true, WhoSaysIt = Worker.Name }) with { Level = level };
        Act(At(day, 10), Person ?? Worker.Actor, (Acts.DisclosureDecided, id), moment =>
            moment.Keep(DisclosureDecision.Decide(id, Id, place.Id, (said, moment.Stamp))));
    }

    /// <summary>A possible job. The person has said what the employer may know before.</summary>
    public LeadStory Lead(DateOnly day, Workplace place, JobLeadFacts facts)
    {
        var told = new LeadStory(place, Guid.CreateVersion7(At(day, 11)));
        Act(At(day, 11), Worker.Actor, (Acts.LeadOpened, told.Id), moment =>
        {
            told.Lead = JobLead.Open(told.Id, Id, (place.Id, facts), moment.Stamp);
            moment.Keep(told.Lead);
            Following(moment).Begin(ProcessStep.JobFinding, day);
        });
        return told;
    }

    public void Contact(DateOnly day, LeadStory lead, LeadContactFacts facts)
    {
        Act(At(day, 12), Worker.Actor, (Acts.LeadContacted, lead.Id), moment =>
        {
            moment.Keep(LeadContact.With(NewId(moment), lead.Lead!, facts with { On = day, WithWhom = facts.WithWhom ?? lead.Workplace.Boss }, moment.Stamp));
            moment.Changing(lead.Lead!).Reach(facts.Result is LeadResult.Positive ? LeadStage.Interested : LeadStage.FirstContact);
            Following(moment).Begin(ProcessStep.EmployerEngagement, day);
        });
    }

    public void CloseLead(DateOnly day, LeadStory lead, LeadClosingReason reason, string? learning = null) =>
        Act(At(day, 13), Worker.Actor, (Acts.LeadClosed, lead.Id), moment => moment.Changing(lead.Lead!).Close(reason, learning));

    /// <summary>A job or a practice place is agreed; the tasks the method wants follow from its start.</summary>
    public JobStory Job(DateOnly agreedOn, Workplace place, PlacementFacts facts)
    {
        var told = new JobStory(place, new PlacementId(Guid.CreateVersion7(At(agreedOn, 12))), facts);
        Act(At(agreedOn, 12), Worker.Actor, (Acts.PlacementAgreed, told.Id.Value), moment =>
        {
            told.Agree(moment, Id);
            var followed = Following(moment);
            followed.Settle(ProcessStep.JobFinding, agreedOn);
            if (facts.ContractSigned)
            {
                followed.Settle(ProcessStep.EmployerEngagement, agreedOn);
            }

            followed.Begin(ProcessStep.EmployerEngagement, agreedOn);
            followed.Begin(ProcessStep.OnOffJobSupport, agreedOn);
        });
        return told;
    }

    /// <summary>One line of support. On the job it is read by the employer too.</summary>
    public SupportLine Support(DateOnly day, JobStory job, PlanLineFacts facts) => new(Line(day, (PlanLayout.Support, job.Id), facts), facts);

    public void Evaluate(DateOnly day, JobStory job, EvaluationFacts facts)
    {
        var id = Guid.CreateVersion7(At(day, 13));
        Act(At(day, 13), Worker.Actor, (Acts.PlacementEvaluated, id), moment => job.Evaluate(moment, id, (Id, facts with { HeldOn = day })));
    }

    public void Adjust(DateOnly day, JobStory job, AdjustmentFacts facts)
    {
        var id = Guid.CreateVersion7(At(day, 13));
        Act(At(day, 13), Worker.Actor, (Acts.RemedyTried, id), moment => moment.Keep(JobAdjustment.Try(id, (Id, job.Id), facts with { TriedFrom = day, IsAgreed = true }, moment.Stamp)));
    }

    public void TalkAboutCareer(DateOnly day, CareerFacts facts)
    {
        var id = Guid.CreateVersion7(At(day, 13));
        Act(At(day, 13), Worker.Actor, (Acts.CareerTalkedAbout, id), moment => moment.Keep(CareerDevelopment.Talk(id, Id, facts with { TalkedOn = day }, moment.Stamp)));
    }

    /// <summary>A job ends and the search opens again the same day, unless the person wants something else.</summary>
    public void End(DateOnly day, JobStory job, EndingFacts facts) => Act(At(day, 14), Worker.Actor, (Acts.PlacementEnded, job.Id.Value), moment =>
    {
        job.End(moment, Id, facts with { LastDay = day });
        if (facts.SearchAgain)
        {
            Following(moment).Reopen(ProcessStep.JobFinding, day);
        }
    });

    /// <summary>The employer's own contact, or a mentor, gets a page of their own for this job.</summary>
    public Actor LetIn(DateOnly day, string name, SeatRole role, JobStory job)
    {
        var at = At(day, 14);
        return _telling.Staff.Outsider(name, Grant(role, at) with { Placement = job.Id }, PersonId, at);
    }
}

internal sealed record SupportLine(Guid Id, PlanLineFacts Facts);

/// <summary>A lead once it is opened.</summary>
internal sealed record LeadStory(Workplace Workplace, Guid Id)
{
    public JobLead? Lead { get; set; }
}

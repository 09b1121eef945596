using Stegvis.Casework;
using Stegvis.Method;

namespace Stegvis.Web.Casework.Findings;

/// <summary>Where a finding's next step is done.</summary>
public static class NextStepLinks
{
    public static string To(CaseId id, Finding finding) => $"/cases/{id.Value}/" + finding.Next switch
    {
        NextStep.AskTheQuestion => "decision/new",
        NextStep.HelpFurther => "referrals/write",
        NextStep.GiveRightToReturn => "referrals",
        NextStep.ExplainAgain => $"information/give/{finding.Record}",
        NextStep.AskHowToMeet => "person",
        NextStep.SignSheet => $"sheets/{finding.Record}",
        NextStep.WriteSheet => "sheets/new",
        NextStep.FillStep => StepViews.Path(finding.Step ?? ProcessStep.ClientEngagement),
        NextStep.CompletePlan or NextStep.LookAtPlan => "plan",
        NextStep.SeeTerms => $"placements/{finding.Record}",
        NextStep.HoldEvaluation => $"placements/{finding.Record}/evaluations/new",
        NextStep.MeetEmployer => "leads/new",
        NextStep.SeeConsents => "consents",
        NextStep.SeePause => "pause",
        NextStep.SeeNote => $"notes/{finding.Record}",
        _ => "notes/new",
    };
}

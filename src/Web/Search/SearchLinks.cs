using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.EmployerEngagement;
using Stegvis.JobFinding;
using Stegvis.OnOffJobSupport;
using Stegvis.People;
using Stegvis.Storage.Search;
using Stegvis.VocationalProfiling;

namespace Stegvis.Web.Search;

/// <summary>The page on which a found record is read.</summary>
internal static class SearchLinks
{
    public static string Of(SearchHit hit) => $"/cases/{hit.Case.Value}" + hit.Kind switch
    {
        nameof(Person) => "",
        nameof(ContactNote) => $"/notes/{hit.SourceId}",
        nameof(NoteComment) => $"/notes/{hit.ParentId}",
        nameof(Meeting) => $"/meetings/{hit.SourceId}",
        nameof(CaseTask) => $"/tasks/{hit.SourceId}",
        nameof(MeetingSheet) => $"/sheets/{hit.SourceId}",
        nameof(Placement) => $"/placements/{hit.SourceId}",
        nameof(PlacementEvaluation) => $"/placements/{hit.ParentId}/evaluations/{hit.SourceId}",
        nameof(PlacementEnding) => $"/placements/{hit.ParentId}",
        nameof(JobAdjustment) => $"/placements/{hit.ParentId}/adjustments/{hit.SourceId}",
        nameof(JobLead) => $"/leads/{hit.SourceId}",
        nameof(WorkerChange) => $"/worker/{hit.SourceId}",
        nameof(LeadContact) => $"/leads/{hit.ParentId}",
        _ => "/" + _folders.GetValueOrDefault(hit.Kind),
    };

    private static readonly Dictionary<string, string> _folders = new(StringComparer.Ordinal)
    {
        [nameof(Enquiry)] = "person",
        [nameof(Decision)] = "decision",
        [nameof(CircleMember)] = "circle",
        [nameof(Contribution)] = "circle",
        [nameof(InformationPack)] = "information",
        [nameof(OnwardReferral)] = "referrals",
        [nameof(Consent)] = "consents",
        [nameof(DisclosureDecision)] = "disclosures",
        [nameof(VocationalProfile)] = "profile",
        [nameof(PlanLine)] = "plan",
        [nameof(Pause)] = "pause",
        [nameof(UnmetNeed)] = "unmet-need",
        [nameof(Closure)] = "closure",
        [nameof(FindingAnswer)] = "set-aside",
    };
}

using Stegvis.Casework.Outcomes.Reporting;
using Stegvis.People;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Reports.OnePerson;

/// <summary>The reports of one person, the newest first, and where each stands.</summary>
[Requires<ReadCase>, Reads("case")]
public sealed class ReportsModel : StegvisPage
{
    private const int _most = 50;

    public IReadOnlyList<PersonReport> Written { get; private set; } = [];

    public bool MayWork => WorkOnCase.Allows(Actor.Role);

    public async Task OnGetAsync() => Written = await Case.Records<PersonReport>().OrderByDescending(r => r.CreatedAt).Take(_most).ListAsync(Aborted);

    public string Name(PersonReport report)
    {
        var words = new ReportWords(Words);
        return Word("Reports.Name", words.Say(report.Facts.Kind!.Value), words.Day(report.Facts.From!.Value), words.Day(report.Facts.To!.Value));
    }
}

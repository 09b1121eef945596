using Stegvis.Casework.Outcomes.Reporting;
using Stegvis.People;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Reports.OnePerson.Mine;

/// <summary>The reports about me. I read them before anybody outside does.</summary>
[Requires<OwnCase>, Reads("case")]
public sealed class MyReportsModel : StegvisPage
{
    private const int _most = 50;

    public IReadOnlyList<PersonReport> Written { get; private set; } = [];

    public async Task OnGetAsync() => Written = await Case.Records<PersonReport>().OrderByDescending(r => r.CreatedAt).Take(_most).ListAsync(Aborted);

    public string Name(PersonReport report)
    {
        var words = new ReportWords(Words);
        return Word("MyReports.Name", report.Facts.Recipient, words.Day(report.Facts.From!.Value), words.Day(report.Facts.To!.Value));
    }
}

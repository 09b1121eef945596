using Stegvis.Casework;
using Stegvis.EmployerEngagement;
using Stegvis.People;
using Stegvis.Storage.Auditing;
using Stegvis.Storage.People;
using Stegvis.Tests.Consents;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.Week;

/// <summary>A service of twenty begins on a Monday with a spreadsheet of four hundred people, on two nodes. Every day one node is killed while all work.</summary>
public sealed class SimulatedWeek
{
    private readonly Ledger _ledger = new();

    [Fact, Capability("C.219"), Capability("C.220")]
    public async Task TwentyColleagues_OnTwoNodes_OneKilledEachDay_LoseAndDoubleNothing()
    {
        await using var service = await TestService.StartAsync(DatabaseKind.Postgres);
        service.Clock.MoveTo(Nodes.MorningOf(0));
        using var nodes = new Nodes(service.Options);
        using var staff = await Staff.HireAsync(service, nodes);
        var outside = new Outside(service, staff);
        foreach (var day in Enumerable.Range(0, 5))
        {
            await nodes.StartDayAsync(day);
            service.Clock.MoveTo(Nodes.MorningOf(day));
            if (day == 0)
            {
                await staff.BringInAsync();
            }

            await LiveAsync(day, nodes, (staff, outside));
        }

        await nodes.StopAsync();
        Assert.True(staff.Turned > 0, "No visitor ever met a node that was gone.");
        await CompareAsync(service, staff);
    }

    /// <summary>Everybody works at once; a third into the day's writes one node is gone.</summary>
    private async Task LiveAsync(int day, Nodes nodes, (Staff Staff, Outside Outside) people)
    {
        var work = new Workday(day, people.Staff, _ledger);
        var before = _ledger.Saved;
        List<Task> all =
        [
            .. people.Staff.Pairs.Select(work.PairAsync), work.LeadAsync(), work.AdministratorAsync(), work.StandInAsync(), people.Outside.LiveAsync(day, work),
        ];
        await Task.WhenAll([.. all, nodes.KillOneAsync(day % 2, () => _ledger.Saved - before > Workday.Writes / 3 || all.TrueForAll(t => t.IsCompleted))]);
        await people.Outside.EveningAsync(day, work);
    }

    private async Task CompareAsync(TestService service, Staff staff)
    {
        service.Clock.MoveTo(Nodes.MorningOf(5));
        var (notes, comments, meetings, jobs) = (new List<string>(), new List<string>(), new List<(CaseId, DateOnly)>(), new List<CaseId>());
        foreach (var pair in staff.Pairs)
        {
            foreach (var (id, _) in pair.Cases)
            {
                await using var db = service.OpenDatabase();
                var view = (await db.OpenAsync(pair.Specialist, id))!;
                notes.AddRange((await view.Records<ContactNote>().ListAsync()).Select(n => n.Facts.Text!));
                comments.AddRange((await view.Records<NoteComment>().ListAsync()).Select(c => c.Text));
                meetings.AddRange((await view.Records<Meeting>().ListAsync()).Select(m => (id, m.Facts.On!.Value)));
                jobs.AddRange((await view.Records<Placement>().ListAsync()).Select(_ => id));
            }
        }

        Assert.Equal(_ledger.Notes.Select(n => n.Text).Order(StringComparer.Ordinal), notes.Order(StringComparer.Ordinal));
        Assert.Equal(_ledger.Comments.Select(c => c.Text).Order(StringComparer.Ordinal), comments.Order(StringComparer.Ordinal));
        Assert.Equal(_ledger.Meetings.OrderBy(m => m.Case.Value).ThenBy(m => m.On), meetings.OrderBy(m => m.Item1.Value).ThenBy(m => m.Item2));
        Assert.Equal(_ledger.Jobs.OrderBy(c => c.Value), jobs.OrderBy(c => c.Value));
        await using var whole = service.OpenDatabase();
        Assert.Empty((await new AuditVerification(whole).RunAsync()).Faults);
    }
}

using System.Globalization;
using Stegvis.Casework;
using Stegvis.EmployerEngagement;
using Stegvis.Tests.Consents;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.Week;

/// <summary>What each role does on one day of the week, Monday being 0. Everything the service answers with "saved" goes into the ledger.</summary>
internal sealed class Workday(int day, Staff staff, Ledger ledger)
{
    public const int NotesEach = 3;

    public static string WordOf(Pair pair, int day) => $"ærfugl{pair.Number}x{day}";

    public DateOnly On => DateOnly.FromDateTime(Nodes.MorningOf(day).DateTime);

    /// <summary>Notes, comments and meetings of all pairs, and the administrator's account.</summary>
    public static int Writes => (Staff.Specialists * (NotesEach + 2)) + 1;

    public async Task PairAsync(Pair pair)
    {
        var home = await pair.Desk.OpenAsync("/");
        if (day > 0)
        {
            Assert.Contains(pair.Cases[day].Name, home.Text, StringComparison.Ordinal);
        }

        foreach (var number in Enumerable.Range(0, NotesEach))
        {
            await NoteAsync(pair, number == 0 ? 0 : (day * NotesEach) + number);
        }

        await MeetAsync(pair);
        var found = await pair.Desk.SaveAsync(await pair.Desk.OpenAsync("/search"), new() { ["Typed"] = WordOf(pair, day) }, "Search");
        Assert.Contains(WordOf(pair, day), string.Concat(found.Document.QuerySelectorAll("mark").Select(m => m.TextContent)), StringComparison.Ordinal);
        await CommentAsync(pair);
    }

    /// <summary>The lead looks at the team and its numbers; on Wednesday somebody is ill, and another stands in.</summary>
    public async Task LeadAsync()
    {
        await staff.Lead.OpenAsync("/team");
        await staff.Lead.OpenAsync("/cases");
        await staff.Lead.OpenAsync("/team/numbers?period=all");
        if (day == 2)
        {
            var form = await staff.Lead.OpenAsync($"{staff.Pairs[0].Url(0)}/seats/colleague");
            await staff.Lead.SaveAsync(form, new() { ["Form.Role"] = "Deputy", ["Form.Account"] = $"{staff.StandIns[0].Actor.Account.Value}", ["Form.Until"] = "2026-12-24" });
        }
    }

    public async Task AdministratorAsync()
    {
        await staff.Administrator.OpenAsync("/administration");
        var name = $"day{day}@example.org";
        await staff.Administrator.SendAsync(await staff.Administrator.OpenAsync("/administration/accounts/new"), new() { ["Form.Name"] = $"New {day}", ["Form.UserName"] = name });
        ledger.Add(ledger.Accounts, name);
    }

    /// <summary>From Thursday on: the one who stands in reads and writes where they were given a seat, and nowhere else.</summary>
    public async Task StandInAsync()
    {
        var (_, desk) = staff.StandIns[0];
        if (day < 3)
        {
            await desk.OpenAsync("/");
            return;
        }

        Assert.Contains(staff.Pairs[0].Cases[0].Name, (await desk.OpenAsync("/cases?view=Team")).Text, StringComparison.Ordinal);
        var text = $"stand-in, day {day}";
        await desk.SaveAsync(await desk.OpenAsync($"{staff.Pairs[0].Url(0)}/notes/new"), new() { ["Form.Text"] = text });
        ledger.Add(ledger.Notes, (staff.Pairs[0].Cases[0].Id, text));
    }

    /// <summary>On Tuesday: a new employer and a job, for the person with the phone.</summary>
    public async Task<PlacementId> EmployAsync(Pair pair)
    {
        var employer = await pair.Desk.SaveAsync(await pair.Desk.OpenAsync("/employers/new"), new() { ["Form.Name"] = $"Bakery {pair.Number}" });
        var id = new EmployerId(Guid.Parse(employer.Url.Split('?')[0].Split('/')[2]));
        var job = await pair.Desk.SaveAsync(await pair.Desk.OpenAsync($"{pair.Url(0)}/placements/new"), GivenJobs.Terms(id, On));
        ledger.Add(ledger.Jobs, pair.Cases[0].Id);
        return GivenJobs.PlacementOf(job);
    }

    public async Task ShareAsync(Pair pair, GivenPartner partner) =>
        await pair.Desk.SaveAsync(await pair.Desk.OpenAsync($"{pair.Url(0)}/consents/new"), GivenSharing.Filled(partner));

    public async Task SayItWentWellAsync(Visitor contact, CaseId @case)
    {
        var page = await contact.OpenAsync("/workplace");
        var words = $"Kind to all, day {day}.";
        await contact.SaveAsync(page with { Url = "/workplace?handler=Well" }, new() { ["Comment"] = words });
        ledger.Add(ledger.Notes, (@case, $"Ola at the workplace: it went well. {words}"));
    }

    private async Task NoteAsync(Pair pair, int @case)
    {
        await pair.Desk.OpenAsync(pair.Url(@case));
        var text = $"{WordOf(pair, day)} wrote of {@case}";
        await pair.Desk.SaveAsync(await pair.Desk.OpenAsync($"{pair.Url(@case)}/notes/new"), new() { ["Form.Text"] = text });
        ledger.Add(ledger.Notes, (pair.Cases[@case].Id, text));
    }

    /// <summary>Tomorrow, or on Monday: it stands on that day's page.</summary>
    private async Task MeetAsync(Pair pair)
    {
        var on = On.AddDays(day == 4 ? 3 : 1);
        var @case = pair.Cases[(day + 1) % Staff.PeopleEach].Id;
        var form = await pair.Desk.OpenAsync($"/cases/{@case.Value}/meetings/new");
        await pair.Desk.SaveAsync(form, new() { ["Form.On"] = on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ["Form.At"] = "09:00", ["Form.Place"] = "Library" });
        ledger.Add(ledger.Meetings, (@case, on));
    }

    private async Task CommentAsync(Pair pair)
    {
        var mine = await pair.Phone!.OpenAsync("/me");
        var note = await pair.Phone.OpenAsync(mine.Document.QuerySelector("a[href^='/me/notes/']")!.GetAttribute("href")!);
        var text = $"person {pair.Number} said on day {day}";
        await pair.Phone.SaveAsync(note, new() { ["Form.Text"] = text }, "Save");
        ledger.Add(ledger.Comments, (pair.Cases[0].Id, text));
        await pair.Phone.OpenAsync("/me/who-has-looked");
    }
}

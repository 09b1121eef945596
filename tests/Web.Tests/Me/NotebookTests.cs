using System.Net;
using Microsoft.EntityFrameworkCore;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Tests.Given;
using Stegvis.Tests.SignIn;
using Stegvis.VocationalProfiling;

namespace Stegvis.Tests.Me;

/// <summary>The notebook is the person's: read by somebody else only while they share, in the profile only by their own tap.</summary>
public sealed class NotebookTests(SharedServices services)
{
    private const string _words = "I know every rose by its smell";

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.071")]
    public async Task Note_IsReadByTheSpecialist_OnlyWhileThePersonSharesIt(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        using var lead = service.As(service.Lead);
        using var person = service.As(given.Person);
        var mine = await person.SaveAsync(await person.OpenAsync("/me/notebook"), new() { ["Form.Kind"] = "GoodAt", ["Form.Text"] = _words }, "Write it down");
        Assert.Contains("Only I read this", mine.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(_words, (await specialist.OpenAsync($"{given.Url}/notebook")).Text, StringComparison.Ordinal);

        var shared = await person.SaveAsync(mine, [], $"Share it: {_words}");
        Assert.Contains(_words, (await specialist.OpenAsync($"{given.Url}/notebook")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await lead.OpenAsync($"{given.Url}/notebook")).Status);

        var kept = await person.SaveAsync(shared, [], $"Stop sharing: {_words}");
        Assert.DoesNotContain(_words, (await specialist.OpenAsync($"{given.Url}/notebook")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await specialist.SendAsync(kept, [], $"Share it: {_words}")).Status);

        await person.SaveAsync(kept, [], $"Tear it out: {_words}");
        Assert.Contains("wrote in the notebook", (await person.OpenAsync("/me/who-has-looked")).Text, StringComparison.Ordinal);
        foreach (var staff in new[] { lead, specialist })
        {
            var log = (await staff.OpenAsync($"{given.Url}/access-log")).Text;
            Assert.All(new[] { "wrote in the notebook", "tore", "erased old content" }, told => Assert.DoesNotContain(told, log, StringComparison.OrdinalIgnoreCase));
        }

        Assert.DoesNotContain(_words, (await person.OpenAsync("/me/notebook")).Text, StringComparison.Ordinal);
        Assert.Equal("", (await service.InDatabaseAsync(db => db.Set<NotebookNote>().AsNoTracking().SingleAsync(n => n.CaseId == given.Id))).Facts.Text);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.071")]
    public async Task Note_BecomesALineOfTheProfile_OnlyByThePersonsTap_AndOnce(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);
        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/profile/edit"), new() { ["Form.Strengths"] = "Patient" });
        var mine = await person.SaveAsync(await person.OpenAsync("/me/notebook"), new() { ["Form.Kind"] = "GoodAt", ["Form.Text"] = _words }, "Write it down");
        await person.SaveAsync(mine, [], $"Share it: {_words}");
        Assert.DoesNotContain(_words, (await specialist.OpenAsync($"{given.Url}/profile")).Text, StringComparison.Ordinal);

        await person.SaveAsync(mine, [], $"Take it into my profile: {_words}");
        await person.SaveAsync(mine, [], $"Take it into my profile: {_words}");

        Assert.Equal($"Patient\n{_words}", Assert.Single(await service.RecordsAsync<VocationalProfile>(given)).Facts.Strengths);
        Assert.Contains(_words, (await specialist.OpenAsync($"{given.Url}/profile")).Text, StringComparison.Ordinal);
        Assert.Contains("in my profile", (await person.OpenAsync("/me/notebook")).Text, StringComparison.Ordinal);
        var full = new string('x', 395);
        foreach (var number in new[] { 1, 2, 3 })
        {
            var line = full + number;
            var wrote = await person.SaveAsync(await person.OpenAsync("/me/notebook"), new() { ["Form.Kind"] = "GoodAt", ["Form.Text"] = line }, "Write it down");
            var taken = await person.SendAsync(wrote, [], $"Take it into my profile: {line}");
            Assert.Equal(number == 3 ? HttpStatusCode.BadRequest : HttpStatusCode.Found, taken.Status);
        }
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.071")]
    public async Task WritingTogether_IsOnThePersonsPage_WithTheDeviceInTheirHands(DatabaseKind kind)
    {
        var service = services[kind];
        using var phone = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = service.Address };
        phone.DefaultRequestHeaders.Add("Cookie", "language=en");
        Assert.Equal(HttpStatusCode.Found, (await phone.EnterAsync(await Signing.ColleagueAsync(service), Signing.Password)).Status);
        var @case = (await phone.SaveAsync(await phone.OpenAsync("/enquiries/new"), new() { ["Form.Person.CallName"] = "Kari" })).Url.Split('?')[0];
        Assert.Equal(HttpStatusCode.NotFound, (await phone.OpenAsync("/me/notebook")).Status);

        var id = new CaseId(Guid.Parse(@case.Split('/')[^1]));
        var hers = await service.InDatabaseAsync(async db =>
        {
            var note = NotebookNote.Write(service.NewId(), id, new NotebookFacts { Kind = NotebookKind.Likes, Text = "Only mine" }, new Stamp(service.Lead.Account, db.Now.AddDays(-1)));
            db.Keep(note);
            await db.SaveAsync(service.Lead.Did(Acts.NotebookWritten, note.Id) with { Case = id });
            return note.Id;
        });

        var turn = await phone.SaveAsync(await phone.SaveAsync(await phone.OpenAsync($"{@case}/notebook"), [], "Your turn, Kari"), new() { ["Pin"] = "2907" });
        Assert.DoesNotContain("Only mine", turn.Text, StringComparison.Ordinal);
        var mine = await phone.SaveAsync(turn, new() { ["Form.Kind"] = "Likes", ["Form.Text"] = _words }, "Write it down");
        Assert.Equal(("/me/notebook", "/me/notebook"), (mine.Url, (await phone.OpenAsync("/me")).Location));
        Assert.Contains(_words, mine.Text, StringComparison.Ordinal);
        var hidden = await phone.SendAsync(mine with { Url = "/me/notebook?handler=Share" }, new() { ["note"] = $"{hers}", ["on"] = "true" });
        Assert.Equal(HttpStatusCode.NotFound, hidden.Status);

        var back = await phone.SaveAsync(await phone.OpenAsync("/handover"), new() { ["Pin"] = "2907" }, "Open my screen");
        Assert.Equal($"{@case}/notebook", back.Url);
        Assert.DoesNotContain(_words, back.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("wrote in the notebook", (await phone.OpenAsync($"{@case}/access-log")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.069")]
    public async Task FirstLookAtAWorkplace_IsWrittenDown_WhileTheCaseIsInStepOne(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);

        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/notes/new"), new()
        {
            ["Form.Text"] = "We looked at the kennel.",
            ["Form.Place"] = "Workplace",
            ["Form.Purpose"] = "See a workplace",
            ["Form.Chips"] = "SawWorkplace",
            ["Form.Minutes"] = "60",
        }, "Save");

        var note = Assert.Single(await service.RecordsAsync<ContactNote>(given));
        Assert.Equal((ContactPlace.Workplace, NoteChip.SawWorkplace), (note.Facts.Place, Assert.Single(note.Facts.Chips)));
        var step = Assert.Single(await service.InDatabaseAsync(async db => (await db.OpenAsync(given.Specialist, given.Id))!.Case.Steps.Where(s => s.State is StepState.Active).ToList()));
        Assert.Equal(ProcessStep.ClientEngagement, step.Step);
        foreach (var page in new[] { await specialist.OpenAsync(given.Url), await person.OpenAsync("/me") })
        {
            Assert.Contains("Saw a workplace", page.Text, StringComparison.Ordinal);
        }
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.070")]
    public async Task PlanLine_ThatDoesNotBringWorkCloser_IsSaved_AndAskedAboutQuietly(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);

        await specialist.SaveAsync(
            await specialist.OpenAsync($"{given.Url}/plan/new?layout=1"), new() { ["Form.What"] = "Come to the day centre", ["Form.BringsWorkCloser"] = "False" });

        Assert.Contains("Does this bring work closer?", (await specialist.OpenAsync(given.Url)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Does this bring work closer?", (await specialist.OpenAsync("/today")).Text, StringComparison.Ordinal);
    }
}

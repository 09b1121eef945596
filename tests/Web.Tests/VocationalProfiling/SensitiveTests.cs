using System.Globalization;
using System.Net;
using Stegvis.Casework;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.VocationalProfiling;

/// <summary>Something sensitive is kept for a reason, for the person to read, and until a day (C.010, C.011).</summary>
public sealed class SensitiveTests(SharedServices services)
{
    private const string _delete = "Delete now: Health that matters at work";

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.010"), Capability("C.011")]
    public async Task Sensitive_AsksWhyFirst_IsReadByThePerson_NotByTheLead_AndGoesWithOneTap(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);
        using var lead = service.As(service.Lead);
        var empty = await specialist.OpenAsync($"{given.Url}/profile");
        Assert.DoesNotContain(_delete, empty.Text, StringComparison.Ordinal);

        var form = await specialist.OpenAsync(empty.Document.QuerySelector("a[href$='kind=Health']")!.GetAttribute("href")!);
        Assert.Equal(Day(service.Storage.Today.AddYears(1)), form.Document.QuerySelector("[name='Form.DeleteOn']")?.GetAttribute("value"));
        var withoutReason = await specialist.SendAsync(form, new() { ["Form.Text"] = "Sits down once an hour" });
        Assert.Equal(HttpStatusCode.BadRequest, withoutReason.Status);
        Assert.Contains("Without a reason it is not kept.", withoutReason.Text, StringComparison.Ordinal);
        Assert.Contains("Sits down once an hour", withoutReason.Body, StringComparison.Ordinal);
        var inThePast = await specialist.SendAsync(form, Filled(service.Storage.Today.AddDays(-1)));
        Assert.Contains("That day has passed.", inThePast.Text, StringComparison.Ordinal);
        await specialist.SaveAsync(form, Filled(service.Storage.Today.AddDays(90)));

        var mine = await person.OpenAsync("/me/profile");
        Assert.All(["Sits down once an hour", "Needed for: Adaptation", "To choose the right tasks"], words => Assert.Contains(words, mine.Text, StringComparison.Ordinal));
        Assert.DoesNotContain("Sits down once an hour", (await lead.OpenAsync($"{given.Url}/profile")).Body, StringComparison.Ordinal);
        await person.SaveAsync(mine, [], _delete);
        Assert.DoesNotContain("Sits down once an hour", (await person.OpenAsync("/me/profile")).Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Sits down once an hour", (await specialist.OpenAsync($"{given.Url}/profile")).Body, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.011")]
    public async Task DeletionDay_BecomesATaskOnThatDay_NotTheDayBefore(DatabaseKind kind)
    {
        var service = services[kind];
        var owner = await service.NewSpecialistAsync();
        var (due, later) = (await service.CaseAsync("Kari", owner), await service.CaseAsync("Ola", owner));
        using var specialist = service.As(owner);
        foreach (var (given, days) in new[] { (due, 0), (later, 1) })
        {
            await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/profile/sensitive/new"), Filled(service.Storage.Today.AddDays(days)));
        }

        await service.WithAsync(due, (db, view, stamp) => db.Keep(Pause.Begin(service.NewId(), view.Id, PauseFacts.From(db.Today), (db.Today, stamp))));
        var today = await specialist.OpenAsync("/");
        Assert.Contains(today.Document.QuerySelectorAll("a"), a => a.GetAttribute("href") == $"{due.Url}/profile");
        Assert.DoesNotContain(today.Document.QuerySelectorAll("a"), a => a.GetAttribute("href") == $"{later.Url}/profile");

        var task = await specialist.OpenAsync($"{due.Url}/tasks/{Assert.Single(await service.RecordsAsync<CaseTask>(due)).Id}");
        Assert.Empty(task.Document.QuerySelectorAll("main form"));

        await specialist.SaveAsync(await specialist.OpenAsync($"{due.Url}/profile"), [], _delete);

        Assert.DoesNotContain((await specialist.OpenAsync("/")).Document.QuerySelectorAll("a"), a => a.GetAttribute("href") == $"{due.Url}/profile");
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Dictionary<string, string> Filled(DateOnly until) => new()
    {
        ["Form.Kind"] = "Health",
        ["Form.Purposes"] = "Adaptation",
        ["Form.Text"] = "Sits down once an hour",
        ["Form.WhyNeeded"] = "To choose the right tasks",
        ["Form.DeleteOn"] = Day(until),
    };
}

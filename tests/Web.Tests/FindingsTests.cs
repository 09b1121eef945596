using System.Globalization;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.EmployerEngagement;
using Stegvis.Method;
using Stegvis.People;
using Stegvis.Tests.Given;
using Stegvis.Web.Casework.Findings;
using Stegvis.Web.Ui;

namespace Stegvis.Tests;

public sealed class FindingsTests(SharedServices services)
{
    public static TheoryData<string> Languages => ["en", "nb", "nn", "sv"];

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.147"), Capability("C.135")]
    public async Task Evaluation_ThatIsLate_SaysFactRuleAndSource_AndOneWayOn(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Tor");
        var job = await service.InJobAsync(given, 40);
        await service.NotedAsync(given, 20);
        using var specialist = service.As(given.Specialist);
        using var lead = service.As(service.Lead);

        var page = await specialist.OpenAsync(given.Url);

        Assert.Contains("First evaluation was due by 15 November", page.Text, StringComparison.Ordinal);
        Assert.Contains("EUSE Toolkit, guide 3, Tidsperiode", page.Text, StringComparison.Ordinal);
        Assert.Contains("It is advice, not a demand.", page.Text, StringComparison.Ordinal);
        Assert.Contains($"href=\"{given.Url}/placements/{job.Value}/evaluations/new\"", page.Body, StringComparison.Ordinal);
        Assert.Contains("First evaluation was due by 15 November", (await lead.OpenAsync(given.Url)).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.041"), Capability("C.042")]
    public async Task UnpaidWork_IsSupported_ButNotCalledAnSEJob(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Pia");
        await service.InJobAsync(given, 3, PayBasis.Unpaid);
        using var specialist = service.As(given.Specialist);

        var page = await specialist.OpenAsync(given.Url);

        Assert.Contains("Not an SE job, because: it is unpaid", page.Text, StringComparison.Ordinal);
        Assert.Contains("No contact since the first day", page.Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.155")]
    public async Task FirstDay_IsSilent_OnceANoteIsWritten(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Sana");
        await service.InJobAsync(given, 0);
        using var specialist = service.As(given.Specialist);
        Assert.Contains("First day at work today", (await specialist.OpenAsync(given.Url)).Text, StringComparison.Ordinal);

        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/notes/new"), new() { ["Form.Text"] = "She is well." });

        Assert.DoesNotContain("First day at work today", (await specialist.OpenAsync(given.Url)).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Minutes_AskForAYes_UntilItIsSaidToTheseWords(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        var sheet = MeetingSheet.Write(service.NewId(), given.Id, new MeetingSheetFacts { HeldOn = new DateOnly(2026, 11, 10) }, new Stamp(given.Specialist.Account, service.Clock.GetUtcNow()));
        await service.WithAsync(given, (db, _, _) => db.Keep(sheet));
        using var specialist = service.As(given.Specialist);
        const string asked = "The minutes of 10 November lack a yes";
        Assert.Contains(asked, (await specialist.OpenAsync(given.Url)).Text, StringComparison.Ordinal);

        await service.WithAsync(given, (db, view, stamp) => db.Keep(Confirmation.Of(
            new Yes(service.NewId(), sheet.Id, sheet.Hash, ConfirmingParty.Person, ConfirmationMeans.Spoken), view.Id, stamp)));
        Assert.DoesNotContain(asked, (await specialist.OpenAsync(given.Url)).Text, StringComparison.Ordinal);

        await service.WithAsync(given, async (_, view, _) => (await view.ForChangeAsync<MeetingSheet>(sheet.Id))!.Correct(sheet.Facts with { WhatWasAgreed = "Something else" }));
        Assert.Contains(asked, (await specialist.OpenAsync(given.Url)).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task ClosedCase_IsLeftInPeace(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Bo");
        await service.SearchingAsync(given, 60);
        using var specialist = service.As(given.Specialist);
        Assert.Contains("No contact with an employer for 60 days", (await specialist.OpenAsync(given.Url)).Text, StringComparison.Ordinal);

        await service.WithAsync(given, async (db, view, stamp) => db.Keep((await view.CaseForChangeAsync()).Close(service.NewId(), null, (db.Today, stamp))));

        Assert.DoesNotContain("No contact with an employer", (await specialist.OpenAsync(given.Url)).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Languages))]
    public void Words_OfEveryRule_ExistInEveryLanguage(string language)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        var words = new FindingWords(services[DatabaseKind.Sqlite].Services.GetRequiredService<PageTexts>(), new DateOnly(2026, 11, 24));
        (string Rule, string[] Variants)[] spoken =
        [
            ("T.01", ["NotAsked", "Capacity", "OtherService"]), ("T.02", ["NotCounted"]), ("T.03", ["Empty"]), ("T.08", ["Soon", "Late"]), ("T.09", ["Today", "Late"]),
            ("T.13", ["Unsigned", "NotWritten"]), ("M1.93", ["One", "Many"]), ("T.14", ["One", "Many"]), ("T.15", ["One", "Many"]), ("T.58", ["Day", "Over"]),
            ("M1.08", ["Both", "Channel", "Needs"]), ("M1.92", ["One", "Many"]), ("T.52", ["NoPlan"]), ("M1.84", ["NothingToKeep", "NothingSaid"]), ("M1.85", ["NotAsked", "Unclear"]), ("M1.91", ["NotGiven"]),
            ("M0.81", ["Review"]), ("T.53", ["Ends", "Review"]), ("M5.63", ["NoPurpose", "Unannounced", "Neither"]),
        ];
        var facts = Enum.GetValues<CriterionFailure>().Cast<Enum>().Concat(Enum.GetValues<PlanPart>().Cast<Enum>()).Concat(Enum.GetValues<ProcessStep>().Cast<Enum>()).ToList();
        var texts =
            from rule in MethodRules.All
            from variant in spoken.Single(s => s.Rule == rule.Id).Variants
            from next in Enum.GetValues<NextStep>()
            let finding = new Finding(rule, variant, Urgency.Now, next) { Facts = [new("A", facts), new("B", new DateOnly(2026, 12, 24)), new("C", 3)] }
            from text in new[] { words.Title(finding, "Kari"), words.Text(finding, "Kari"), words.Fact(finding, "Kari"), words.Rule(finding, "Kari"), words.Action(finding), words.Source(finding) }
            select text;

        Assert.All(texts.Distinct(), text => Assert.DoesNotContain(PageTexts.MissingMark, text, StringComparison.Ordinal));
    }
}

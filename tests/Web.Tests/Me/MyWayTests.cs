using Stegvis.Tests.Consents;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.Me;

public sealed class MyWayTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.025")]
    public async Task MyWay_SaysWhereIAm_WhatIsNext_AndWhoDoesWhat(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        await PlanAsync(service, given);
        using var person = service.As(given.Person);

        var page = await person.OpenAsync("/me");
        var answered = await person.SaveAsync(page, [], "I am coming");

        Assert.Contains("Tomorrow at 9.00", page.Text, StringComparison.Ordinal);
        Assert.Contains("You meet Marte at the library.", page.Text, StringComparison.Ordinal);
        Assert.Contains("1 Agree", page.Text.Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("I: visit the kennel", page.Text, StringComparison.Ordinal);
        Assert.Contains("helps me with work", page.Text, StringComparison.Ordinal);
        Assert.Contains("You said: I am coming", answered.Text, StringComparison.Ordinal);
    }

    [Theory, InlineData("en"), InlineData("nb"), InlineData("nn"), InlineData("sv"), Capability("C.025")]
    public async Task MyPages_InEveryLanguage_HaveAllTheirWords(string language)
    {
        var service = services[DatabaseKind.Sqlite];
        var given = await service.CaseAsync("Kari");
        await PlanAsync(service, given);
        using var specialist = service.As(given.Specialist);
        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/notes/new"), new() { ["Form.Text"] = "We met." });
        await GivenSharing.ShareAsync(service, given, GivenSharing.Filled(null));
        var consent = await GivenSharing.ConsentOfAsync(service, given);
        using var person = service.As(await SpeakerAsync(service, given, (SeatRole.Person, language)));
        using var staff = service.As(await SpeakerAsync(service, given, (SeatRole.Deputy, language)));

        foreach (var url in new[] { "/me", "/me/sharing", "/me/sharing/new", $"/me/sharing/{consent.Id}/stop", "/me/who-has-looked", "/me/about" })
        {
            var page = await person.OpenAsync(url);
            Assert.Contains($"lang=\"{language}\"", page.Body, StringComparison.Ordinal);
            Assert.DoesNotContain("⟦", page.Body, StringComparison.Ordinal);
        }

        foreach (var path in new[] { "", "/consents", "/consents/new", "/access-log", "/person" })
        {
            Assert.DoesNotContain("⟦", (await staff.OpenAsync(given.Url + path)).Body, StringComparison.Ordinal);
        }
    }

    /// <summary>One more seat on the case, whose account reads this language.</summary>
    private static async Task<Actor> SpeakerAsync(TestService service, GivenCase given, (SeatRole Role, string Language) who)
    {
        await using var db = service.OpenDatabase();
        var stamp = new Stamp(service.Administrator.Account, db.Now);
        var account = Account.Create(new AccountId(service.NewId()), $"{who.Language}-{service.NewId():N}@example.org", who.Language, stamp);
        account.Speak(who.Language);
        account.Keep(new SignInSecrets { SecurityStamp = "stamp" });
        var wanted = new SeatGrant(new SeatId(service.NewId()), account.AccountId, who.Role) { Case = given.Id, Team = service.Team };
        var seat = Seat.Grant(wanted, service.Lead.Seat, stamp);
        db.Keep(account);
        db.Keep(seat);
        await db.SaveAsync(service.Administrator.Did(Acts.AccountMade, account.Id));
        return Stegvis.Storage.People.Seats.ActorIn(seat);
    }

    private static async Task PlanAsync(TestService service, GivenCase given)
    {
        await using var db = service.OpenDatabase();
        var view = (await db.OpenAsync(given.Specialist, given.Id))!;
        var stamp = new Stamp(given.Specialist.Account, db.Now);
        var facts = new MeetingFacts { On = db.Today.AddDays(1), At = new TimeOnly(9, 0), WithWhom = "Marte", Place = "the library" };
        var meeting = Meeting.Plan(new MeetingId(service.NewId()), given.Id, (facts, null), (db.Services.Days, stamp));
        db.Keep(meeting);
        db.Keep(PlanLine.Add(service.NewId(), given.Id, (PlanLayout.Engagement, null, new PlanLineFacts { What = "visit the kennel", Who = "Kari" }), stamp));
        await db.SaveAsync(view.Did(Acts.MeetingPlanned, meeting.Id));
    }
}

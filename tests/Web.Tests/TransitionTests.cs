using System.Net;
using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.EmployerEngagement;
using Stegvis.JobFinding;
using Stegvis.OnOffJobSupport;
using Stegvis.People;
using Stegvis.Tests.Given;
using Stegvis.VocationalProfiling;

namespace Stegvis.Tests;

/// <summary>The loops of the process map (M0.91–M0.109), walked as they are walked in a working day.</summary>
public sealed class TransitionTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.040")]
    public async Task Ways_OutAndBack_LeaveEverySettledStepAsItWas(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);

        // M0.91: not now; helped on, with the right to return in writing.
        await SaveAsync(specialist, $"{given.Url}/decision/new", ("Form.Answer", "NotNow"));
        await SaveAsync(specialist, $"{given.Url}/referrals/write", ("Form.Kind", "InsteadForNow"), ("Form.Service", "Folk high school"));
        var away = Assert.Single(await service.RecordsAsync<OnwardReferral>(given));
        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/referrals/{away.Id}/paper"), [], "Kari has the paper");
        await person.SaveAsync(await person.OpenAsync("/me/closure"), [], "I want to stop");
        Assert.NotNull(await ClosedOnAsync(service, given));

        // M0.92: back, and what was known is used only as the person wishes.
        await person.SaveAsync(await person.OpenAsync("/me/coming-back"), new() { ["Form.MayUse"] = "StartAnew" }, "I want to come back");
        Assert.Null(await ClosedOnAsync(service, given));
        Assert.Equal(StepState.Active, await service.StepAsync(given, ProcessStep.ClientEngagement));
        Assert.False(Assert.Single(await service.RecordsAsync<OnwardReferral>(given)) is { IsAway: true } or { LacksTheRight: true });

        // M0.93: somebody else helps too, and nothing stops.
        await GivenSheets.WriteAsync(specialist, given, "Two visits.");
        await SaveAsync(specialist, $"{given.Url}/decision/new", ("Form.Answer", "Yes"));
        await SaveAsync(specialist, $"{given.Url}/referrals/write", ("Form.Kind", "Alongside"), ("Form.Service", "Debt advice"));
        Assert.Equal((StepState.Settled, StepState.Active), await FirstTwoAsync(service, given));

        // M0.107: from any state to a hold, and back to where it was.
        await service.WithAsync(given, (db, view, stamp) => db.Keep(Pause.Begin(service.NewId(), view.Id, PauseFacts.From(db.Today), (db.Today, stamp))));
        Assert.Equal((StepState.Settled, StepState.Active), await FirstTwoAsync(service, given));
        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/pause"), [], "Go on with Kari");
        Assert.NotNull(Assert.Single(await service.RecordsAsync<Pause>(given)).UntilOn);

        // M0.108: stopped and opened again from any state, without an intake question.
        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/closure"), [], "Yes, Kari stops");
        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/closure"), [], "Open again with Kari");
        Assert.Equal((StepState.Settled, StepState.Active), await FirstTwoAsync(service, given));
        Assert.Equal(2, (await service.RecordsAsync<Decision>(given)).Count);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.040")]
    public async Task Ways_BetweenProfileSearchAndJob_GoBothWays(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);
        await person.PressAsync(await SaveAsync(person, "/me/profile/edit", ("Form.WantedTasks", "Animals")), "This is me", "Confirm");
        var employer = await service.EmployerAsync("Dyreklinikken Sving");
        var lead = await specialist.LeadAsync(given, employer.Value);
        await specialist.DecideAsync(given, employer.Value);
        await specialist.PressAsync(await specialist.OpenAsync(lead), "Move", "Move", new() { ["stage"] = "FirstContact" });
        Assert.Equal((StepState.Settled, StepState.Active), await TwoAndThreeAsync(service, given));

        // M0.94: new experience, a new version; confirmed, it settles again while the search goes on.
        var again = await SaveAsync(person, "/me/profile/edit", ("Form.NotWanted", "Night work"));
        Assert.Equal((StepState.Reopened, StepState.Active), await TwoAndThreeAsync(service, given));
        await person.PressAsync(again, "This is me", "Confirm");
        Assert.Equal((StepState.Settled, StepState.Active), await TwoAndThreeAsync(service, given));
        Assert.Equal(2, (await service.RecordsAsync<VocationalProfile>(given)).Count);

        // M0.97: no match; the employer stays in the register with what was learnt, the search goes on.
        await specialist.PressAsync(await specialist.OpenAsync(lead), "Move", "Move", new() { ["stage"] = "Interested" });
        Assert.Equal(StepState.Active, await service.StepAsync(given, ProcessStep.EmployerEngagement));
        await SaveAsync(specialist, $"{lead}/closing", ("Form.ClosingReason", "NoMatch"), ("Form.Learning", "They need a driver."));
        Assert.Equal(LeadStage.Closed, Assert.Single(await service.RecordsAsync<JobLead>(given)).Stage);
        Assert.Contains("They need a driver.", (await specialist.OpenAsync($"/employers/{employer.Value}")).Text, StringComparison.Ordinal);
        Assert.Equal((StepState.Settled, StepState.Active), await TwoAndThreeAsync(service, given));

        // M0.95: a time to try, never counted as a job; its end leads back to profile and search.
        var tried = GivenJobs.PlacementOf(await specialist.AgreeAsync(given, GivenJobs.Terms(employer, new(2026, 11, 2), ("Pay", "Unpaid"), ("Setting", "Practice"), ("Contract", "NoContract"))));
        Assert.False(Assert.Single(await service.RecordsAsync<Placement>(given)).IsSupportedEmployment);
        await EndAsync(specialist, given, tried, ("ReprofilingNeeded", "true"), ("SearchAgain", "true"));
        Assert.Equal((StepState.Reopened, StepState.Active), await TwoAndThreeAsync(service, given));

        // M0.96 and M0.98: the host hires; a signed contract that meets the three criteria settles step 4 and opens step 5 again.
        var job = GivenJobs.PlacementOf(await specialist.AgreeAsync(given, GivenJobs.Terms(employer, new(2026, 11, 23), ("ContractSigned", "true"))));
        Assert.Contains(await service.RecordsAsync<Placement>(given), p => p.PlacementId == job && p.IsSupportedEmployment && p.EndedOn is null);
        Assert.Equal(StepState.Settled, await service.StepAsync(given, ProcessStep.EmployerEngagement));
        Assert.NotEqual(StepState.NotBegun, await service.StepAsync(given, ProcessStep.OnOffJobSupport));

        // M0.104 and M0.105: the job ends; the search opens the same day, and what was learnt opens the profile.
        await person.PressAsync(await SaveAsync(person, "/me/profile/edit", ("Form.Interests", "Dogs")), "This is me", "Confirm");
        Assert.Equal(StepState.Settled, await service.StepAsync(given, ProcessStep.VocationalProfiling));
        await EndAsync(specialist, given, job, ("ReprofilingNeeded", "true"), ("SearchAgain", "true"));
        Assert.NotEqual(StepState.Settled, await service.StepAsync(given, ProcessStep.JobFinding));
        Assert.Equal(StepState.Reopened, await service.StepAsync(given, ProcessStep.VocationalProfiling));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.040")]
    public async Task Ways_WithinAJob_GoForwardAndBack_AndFromOneWorkplaceToAnother(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        var job = GivenJobs.PlacementOf(await specialist.AgreeAsync(given, GivenJobs.Terms(await service.EmployerAsync(), new(2026, 9, 1), ("ContractSigned", "true"))));
        var placement = $"{given.Url}/placements/{job.Value}";
        Assert.Contains("1 Getting to know the place, since 1. Sep", (await specialist.OpenAsync($"{given.Url}/support")).Text, StringComparison.Ordinal);

        // M0.99: needs fall and rise; the phase moves both ways, and the support is gone through again.
        var forward = await SaveAsync(specialist, $"{placement}/evaluations/new", ("Form.HeldOn", "2026-10-01"), ("Form.Phase", nameof(SupportPhase.Fading)));
        Assert.Contains("New phase: 4", forward.Text, StringComparison.Ordinal);
        var same = await SaveAsync(specialist, $"{placement}/evaluations/new", ("Form.HeldOn", "2026-10-15"), ("Form.Phase", nameof(SupportPhase.Fading)));
        Assert.DoesNotContain("New phase", same.Text, StringComparison.Ordinal);
        var back = await SaveAsync(specialist, $"{placement}/evaluations/new", ("Form.HeldOn", "2026-11-02"), ("Form.Phase", nameof(SupportPhase.Learning)));
        Assert.Contains("New phase: 2 Learning the work", back.Text, StringComparison.Ordinal);
        await SaveAsync(specialist, $"{given.Url}/support/lines/new", ("Form.What", "Stand at the till alone"));
        var support = await specialist.OpenAsync($"{given.Url}/support");
        Assert.Contains("2 Learning the work, since 2. Nov; before that 4", support.Text, StringComparison.Ordinal);
        Assert.Contains("Stand at the till alone", support.Text, StringComparison.Ordinal);

        // M0.100: the job does not fit; remedies in their order, each with its result, and another workplace last.
        var tried = await SaveAsync(specialist, $"{placement}/adjustments/new", ("Form.Problem", "It goes too fast."), ("Form.Helped", nameof(Reached.No)));
        Assert.DoesNotContain("Is there something to try first?", tried.Text, StringComparison.Ordinal);
        var next = await specialist.OpenAsync($"{placement}/adjustments/new");
        Assert.Equal(nameof(Remedy.OtherTasks), next.Document.QuerySelector("[name='Form.Remedy'][checked]")?.GetAttribute("value"));
        Assert.Equal(StepState.Settled, await service.StepAsync(given, ProcessStep.EmployerEngagement));
        var elsewhere = await specialist.SaveAsync(next, new() { ["Form.Problem"] = "It goes too fast.", ["Form.Remedy"] = nameof(Remedy.OtherWorkplace) });
        Assert.Contains("Not tried in this job: Other tasks, Another department.", elsewhere.Text, StringComparison.Ordinal);
        Assert.Equal(StepState.Reopened, await service.StepAsync(given, ProcessStep.EmployerEngagement));
        await SaveAsync(specialist, elsewhere.Url, ("Form.Helped", nameof(Reached.Yes)), ("Form.Result", "The bakery is calmer."));
        Assert.Equal([Remedy.AdjustTasks, Remedy.OtherWorkplace], (await service.RecordsAsync<JobAdjustment>(given)).Select(a => a.Facts.Remedy!.Value).Order());
        Assert.Contains("Did it help? Yes", (await specialist.OpenAsync($"{given.Url}/support")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.040"), Capability("C.174")]
    public async Task Ways_OnFromAJob_AreThePersons_AndTheWorkplaceSeesNone(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);
        var employer = await service.EmployerAsync();
        var job = GivenJobs.PlacementOf(await specialist.AgreeAsync(given, GivenJobs.Terms(employer, new(2026, 9, 1), ("ContractSigned", "true"))));
        using var workplace = service.As(await service.AtWorkplaceAsync(given, job));
        var before = (await workplace.OpenAsync("/workplace")).Text;

        // M0.106: education first; nothing moves, and the goal of a job stands.
        await SaveAsync(person, "/me/profile/edit", ("Form.WantedTasks", "Baking"));
        var searching = await service.StepAsync(given, ProcessStep.JobFinding);
        var said = await SaveAsync(person, "/me/career", ("Form.Wish", nameof(CareerWish.Change)), ("Form.Goal", "Finish school."), ("Form.Route", nameof(CareerRoute.Education)));
        Assert.Contains("Your goal of a job stands.", said.Text, StringComparison.Ordinal);
        Assert.Equal(searching, await service.StepAsync(given, ProcessStep.JobFinding));
        Assert.Null(await ClosedOnAsync(service, given));
        Assert.Contains("Baking", (await person.OpenAsync("/me/profile")).Text, StringComparison.Ordinal);

        service.Clock.Advance(TimeSpan.FromMinutes(1));

        // M0.101: a plan for development, written in a talk; what the person said stands in the form.
        var talk = await specialist.OpenAsync($"{given.Url}/career/talk");
        Assert.Contains("Finish school.", talk.Body, StringComparison.Ordinal);
        var plan = await specialist.SaveAsync(talk, new() { ["Form.Wish"] = nameof(CareerWish.Development), ["Form.Skills"] = "Decorating", ["Form.Route"] = nameof(CareerRoute.NewRole) });
        Assert.Contains("Decorating", plan.Text, StringComparison.Ordinal);
        Assert.Contains("The new role becomes a job of its own", plan.Text, StringComparison.Ordinal);

        service.Clock.Advance(TimeSpan.FromMinutes(1));

        // M0.102: the new role at the same place begins at phase one, and the old one keeps its own.
        await SaveAsync(specialist, $"{given.Url}/placements/{job.Value}/evaluations/new", ("Form.HeldOn", "2026-10-01"), ("Form.Phase", nameof(SupportPhase.FollowUp)));
        await specialist.AgreeAsync(given, GivenJobs.Terms(employer, new(2026, 11, 23), ("JobTitle", "Decorator"), ("ContractSigned", "true")));
        var support = (await specialist.OpenAsync($"{given.Url}/support")).Text;
        Assert.Contains("5 Keeping in touch, since 1. Oct", support, StringComparison.Ordinal);
        Assert.Contains("1 Getting to know the place, since 23. Nov", support, StringComparison.Ordinal);

        // M0.103: another job; the search opens while this one goes on, and the workplace reads what it read before.
        await SaveAsync(person, "/me/career", ("Form.Wish", nameof(CareerWish.Change)), ("Form.Route", nameof(CareerRoute.JobChange)));
        Assert.Equal(StepState.Active, await service.StepAsync(given, ProcessStep.JobFinding));
        Assert.All(await service.RecordsAsync<Placement>(given), p => Assert.Null(p.EndedOn));
        Assert.Equal(before, (await workplace.OpenAsync("/workplace")).Text);

        service.Clock.Advance(TimeSpan.FromMinutes(1));

        // Content is an answer too, and leaves no way behind.
        await SaveAsync(person, "/me/career", ("Form.Wish", nameof(CareerWish.ContentAsIs)));
        Assert.Null((await service.RecordsAsync<CareerDevelopment>(given)).MaxBy(c => c.CreatedAt)!.Facts.Route);
    }

    /// <summary>M0.109: the person asks for another worker and gives no reason; the lead gives the seat on, and nothing of the way is lost.</summary>
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.040")]
    public async Task Worker_IsChangedAtThePersonsWish_AndTheWayStays(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var person = service.As(given.Person);
        using var lead = service.As(service.Lead);
        using var first = service.As(given.Specialist);
        using var next = service.As(service.OtherSpecialist);
        var sheet = await GivenSheets.WriteAsync(first, given, "Two visits.");

        await SaveAsync(person, "/me/say", ("Form.Kind", "OtherWorker"), ("Form.Text", ""));
        await SaveAsync(lead, $"{given.Url}/seats/colleague", ("Form.Role", "Specialist"), ("Form.Account", $"{service.OtherSpecialist.Account.Value}"));
        await lead.SaveAsync(await lead.OpenAsync($"{given.Url}/seats"), [], "End: Marte");

        Assert.Contains("Two visits.", (await next.OpenAsync(sheet)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await first.OpenAsync(given.Url)).Status);
        Assert.Contains("Jonas", (await person.OpenAsync("/me")).Text, StringComparison.Ordinal);
    }

    private static async Task<Answer> SaveAsync(HttpClient client, string url, params (string Field, string Value)[] fields) =>
        await client.SaveAsync(await client.OpenAsync(url), fields.ToDictionary(f => f.Field, f => f.Value, StringComparer.Ordinal));

    private static Task<Answer> EndAsync(HttpClient specialist, GivenCase given, PlacementId job, params (string Field, string Value)[] fields) =>
        SaveAsync(specialist, $"{given.Url}/placements/{job.Value}/ending", [("Form.Kind", nameof(EndingKind.TemporaryEnd)), .. fields.Select(f => ("Form." + f.Field, f.Value))]);

    private static async Task<(StepState, StepState)> FirstTwoAsync(TestService service, GivenCase given) =>
        (await service.StepAsync(given, ProcessStep.ClientEngagement), await service.StepAsync(given, ProcessStep.VocationalProfiling));

    private static async Task<(StepState, StepState)> TwoAndThreeAsync(TestService service, GivenCase given) =>
        (await service.StepAsync(given, ProcessStep.VocationalProfiling), await service.StepAsync(given, ProcessStep.JobFinding));

    private static Task<DateOnly?> ClosedOnAsync(TestService service, GivenCase given) =>
        service.InDatabaseAsync(async db => (await db.OpenAsync(given.Specialist, given.Id))!.Case.ClosedOn);
}

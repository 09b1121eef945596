using System.Net;
using Stegvis.Casework;
using Stegvis.EmployerEngagement;
using Stegvis.OnOffJobSupport;
using Stegvis.People;
using Stegvis.Tests.Given;

namespace Stegvis.Tests;

public sealed class WorkplaceTests(SharedServices services)
{
    private static readonly Dictionary<Reader, Type[]> Shown = new()
    {
        [Reader.Employer] = [typeof(Placement), typeof(PlanLine), typeof(Meeting), typeof(PlacementEvaluation), typeof(ContactNote)],
        [Reader.Mentor] = [typeof(PlanLine)],
    };

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001"), Capability("C.019")]
    public Task EmployerContact_ReadsWhatConcernsTheWorkplace_AndNothingElse(DatabaseKind kind) => ReadsOnlyItsLettersAsync(services[kind], SeatRole.EmployerContact);

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001"), Capability("C.019")]
    public Task Mentor_ReadsTheAgreedLines_AndNoWage(DatabaseKind kind) => ReadsOnlyItsLettersAsync(services[kind], SeatRole.Mentor);

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task EmployerContact_OfAnotherJob_SeesNothingOfThisOne(DatabaseKind kind)
    {
        var service = services[kind];
        var (first, second) = (await service.CaseAsync("Kari"), await service.CaseAsync("Per"));
        var job = await FillAsync(service, first);
        var other = await FillAsync(service, second, "other");
        using var contact = service.As(await service.AtWorkplaceAsync(second, other));

        var page = await contact.OpenAsync("/workplace");

        Assert.DoesNotContain("zz-seen", page.Text, StringComparison.Ordinal);
        Assert.Contains("zz-other-What", page.Text, StringComparison.Ordinal);
        foreach (var path in new[] { first.Url, $"{first.Url}/placements/{job.Value}", $"{first.Url}/support", $"{second.Url}/placements/{other.Value}" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await contact.OpenAsync(path)).Status);
        }
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.155"), Capability("C.019")]
    public async Task ItWentWell_InOneTap_IsAContactThePersonReads(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        var job = await FillAsync(service, given);
        using var contact = service.As(await service.AtWorkplaceAsync(given, job));
        using var person = service.As(given.Person);
        var page = await contact.OpenAsync("/workplace");
        var tap = page with { Url = "/workplace?handler=Well" };

        var thanked = await contact.SaveAsync(tap, new() { ["Comment"] = "She helped a customer." });
        await contact.SaveAsync(tap, new() { ["Comment"] = "She helped a customer." });

        Assert.Contains("Thank you. It is passed on.", thanked.Text, StringComparison.Ordinal);
        Assert.Contains("Kari has chosen what you see here.", page.Text, StringComparison.Ordinal);
        Assert.Contains("She helped a customer.", (await person.OpenAsync("/me")).Text, StringComparison.Ordinal);
        var note = Assert.Single(await service.RecordsAsync<ContactNote>(given), n => n.Facts.Chips.Contains(NoteChip.WentWell));
        Assert.Equal((ContactPlace.Message, job), (note.Facts.Place, note.PlacementId!.Value));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.019")]
    public async Task PleaseCallMe_InOneTap_IsATaskOfToday(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        var job = await FillAsync(service, given);
        using var mentor = service.As(await service.AtWorkplaceAsync(given, job, SeatRole.Mentor));
        var page = await mentor.OpenAsync("/workplace");

        var thanked = await mentor.SaveAsync(page with { Url = "/workplace?handler=Call" }, []);

        Assert.Contains("on today's list", thanked.Text, StringComparison.Ordinal);
        var task = Assert.Single(await service.RecordsAsync<CaseTask>(given), t => t is { Kind: TaskKind.Promise, DoneOn: null, What: not "zz-hidden-task-zz" });
        Assert.Equal(("Siri at the workplace asks for a call.", new DateOnly(2026, 11, 24)), (task.What, task.Due));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task Workplace_IsNotThere_ForStaffAndThePerson(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();

        foreach (var actor in new[] { given.Specialist, given.Person, service.Administrator })
        {
            using var client = service.As(actor);
            Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync("/workplace")).Status);
        }
    }

    private static async Task ReadsOnlyItsLettersAsync(TestService service, SeatRole role)
    {
        var given = await service.CaseAsync("Kari");
        var job = await FillAsync(service, given);
        using var contact = service.As(await service.AtWorkplaceAsync(given, job, role));

        var page = await contact.OpenAsync("/workplace");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("zz-seen-What-zz", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("zz-hidden", page.Body, StringComparison.Ordinal);
        foreach (var field in FieldCatalogue.All.Where(f => f.Property.PropertyType == typeof(string)))
        {
            if (!field.Rule.Readers.TryGetValue(role.ReaderOf(), out var condition) || condition is not ReadingCondition.Role || !Shown[role.ReaderOf()].Contains(field.Record))
            {
                Assert.DoesNotContain($"zz-seen-{field.Record.Name}.{field.Property.Name}-zz", page.Body, StringComparison.Ordinal);
            }
        }
    }

    /// <summary>One record of every kind that says its own field names, beside others that nobody at this workplace may see at all.</summary>
    private static async Task<PlacementId> FillAsync(TestService service, GivenCase given, string seen = "seen")
    {
        await using var db = service.OpenDatabase();
        var stamp = new Stamp(given.Specialist.Account, service.Clock.GetUtcNow());
        var opened = (await db.OpenAsync(given.Specialist, given.Id))!;
        var (job, other) = (new PlacementId(service.NewId()), new PlacementId(service.NewId()));
        var (from, next) = (new DateOnly(2026, 10, 1), new DateOnly(2026, 12, 1));
        foreach (var (id, mark) in new[] { (job, seen), (other, "hidden") })
        {
            var terms = Marked<Placement, PlacementFacts>(new() { StartsOn = from, HoursPerWeek = 20, Pay = PayBasis.CollectiveAgreement, Contract = ContractType.Permanent }, mark);
            db.Keep(Placement.Agree(id, given.Id, (new EmployerId(service.NewId()), terms), stamp));
            db.Keep(PlacementEvaluation.Hold(service.NewId(), (given.Id, id), Marked<PlacementEvaluation, EvaluationFacts>(new() { HeldOn = from }, mark), stamp));
            var note = Marked<ContactNote, ContactNoteFacts>(new() { On = from }, mark);
            db.Keep(ContactNote.Record(service.NewId(), given.Id, note, (new NoteFills(id, null, null), stamp)));
            var meeting = Marked<Meeting, MeetingFacts>(new() { On = next }, mark);
            db.Keep(Meeting.Plan(new MeetingId(service.NewId()), given.Id, (meeting, id), (db.Services.Days, stamp)));
            db.Keep(LineOf(mark, SupportSetting.OnTheJob, id));
        }

        var secret = Marked<ContactNote, ContactNoteFacts>(new() { On = from }, "hidden") with { SharedWithEmployer = null };
        db.Keep(ContactNote.Record(service.NewId(), given.Id, secret, (new NoteFills(job, null, null), stamp)));
        db.Keep(LineOf("hidden", SupportSetting.OffTheJob, job));
        db.Keep(LineOf("hidden", SupportSetting.OnTheJob, null));
        db.Keep(CaseTask.Promise(service.NewId(), given.Id, ("zz-hidden-task-zz", from), stamp));
        db.Keep(PlacementEnding.Of(service.NewId(), (given.Id, other), Marked<PlacementEnding, EndingFacts>(new() { LastDay = from, Kind = EndingKind.Conflict }, "hidden"), stamp));
        await opened.SaveAsync(Acts.PlacementAgreed, job.Value);
        return job;

        PlanLine LineOf(string mark, SupportSetting setting, PlacementId? at) => PlanLine.Add(
            service.NewId(), given.Id, (PlanLayout.Support, at, Marked<PlanLine, PlanLineFacts>(new() { Setting = setting }, mark) with { What = $"zz-{mark}-What-zz" }), stamp);
    }

    private static TFacts Marked<TRecord, TFacts>(TFacts facts, string mark)
        where TFacts : class
    {
        foreach (var property in typeof(TFacts).GetProperties().Where(p => p.PropertyType == typeof(string)))
        {
            property.SetValue(facts, $"zz-{mark}-{typeof(TRecord).Name}.{property.Name}-zz");
        }

        return facts;
    }
}

using System.Net;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Stegvis.People;
using Stegvis.Storage.Exports;
using Stegvis.Storage.People;
using Stegvis.Tests.Given;
using Stegvis.Tests.SignIn;

namespace Stegvis.Tests.Consents;

/// <summary>What is locked exists for those named on it and for the person in protected mode, and leaves no trace for anybody else.</summary>
public sealed class LockedNoteTests(SharedServices services)
{
    private const string _secret = "Brother waits outside the bakery";

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.014"), Capability("C.190"), Capability("C.004")]
    public async Task LockedNote_LeavesNoTrace_ForAnybodyNotNamed(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var given = await service.CaseAsync("Kari");
        var deputy = await DeputyAsync(service, given);
        var others = new (Actor Actor, string[] Pages)[]
        {
            (deputy, [given.Url, $"{given.Url}/locked", $"{given.Url}/access-log", "/cases?p=1&team=1"]),
            (service.Lead, [given.Url, $"{given.Url}/access-log", "/team", "/team/retention"]),
            (given.Person, ["/me", "/me/who-has-looked", "/me/all"]),
        };
        await BodiesAsync(service, others);
        var before = await BodiesAsync(service, others);
        using var specialist = service.As(given.Specialist);

        var note = await LockAsync(service, given);

        Assert.Contains(_secret, (await specialist.OpenAsync($"{given.Url}/locked/{note.Id}")).Text, StringComparison.Ordinal);
        Assert.Equal(before, await BodiesAsync(service, others));
        foreach (var actor in new[] { deputy, service.Lead, given.Person, service.OtherSpecialist })
        {
            using var client = service.As(actor);
            Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync($"{given.Url}/locked/{note.Id}")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync($"{given.Url}/locked/note/{note.Id}")).Status);
        }

        using var searching = service.As(given.Specialist);
        Assert.Contains("No hits", (await searching.SaveAsync(await searching.OpenAsync("/search"), new() { ["Typed"] = "bakery" }, "Search")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("LockedNote", await TakenAsync(service, given), StringComparison.Ordinal);
        Assert.DoesNotContain(_secret, note.SealedWords, StringComparison.Ordinal);
        Assert.Contains(_secret, service.Storage.Vault.OpenText(note.SealedWords), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.014")]
    public async Task NamedDeputy_Reads_UntilTheNameIsTakenAway_AndOnlyWorkersCanBeNamed(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        var deputy = await DeputyAsync(service, given);
        using var specialist = service.As(given.Specialist);
        using var covering = service.As(deputy);
        var page = await specialist.OpenAsync($"{given.Url}/locked/note");
        var refused = await specialist.SendAsync(page, Written(service.Lead.Account));
        Assert.Contains("Choose again", refused.Errors, StringComparison.Ordinal);
        Assert.Contains(_secret, refused.Body, StringComparison.Ordinal);

        await specialist.SaveAsync(page, Written(deputy.Account));
        var note = await OnlyNoteAsync(service, given);
        var read = await covering.OpenAsync($"{given.Url}/locked/{note.Id}");
        Assert.Contains(_secret, read.Text, StringComparison.Ordinal);

        var change = await specialist.OpenAsync($"{given.Url}/locked/note/{note.Id}");
        await specialist.SaveAsync(WithoutReaders(change), new() { ["Form.Words"] = "Changed" });
        Assert.Equal(HttpStatusCode.NotFound, (await covering.OpenAsync($"{given.Url}/locked/{note.Id}")).Status);
        Assert.Equal([given.Specialist.Account.Value], (await OnlyNoteAsync(service, given)).Readers);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.015"), Capability("C.012")]
    public async Task Person_SeesWhatIsLocked_OnlyJustAfterSigningIn(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var given = await service.CaseAsync("Kari");
        await LockAsync(service, given);
        using var byHeader = service.As(given.Person);
        Assert.Equal("/me/locked/unlock", (await byHeader.OpenAsync("/me/locked")).Location);

        using var person = service.As(null);
        await person.EnterAsync(await PasswordAsync(service, given.Person), Signing.Password);
        var page = await person.OpenAsync("/me/locked");
        Assert.Contains(_secret, page.Text, StringComparison.Ordinal);
        Assert.Contains("locked a note", page.Text, StringComparison.Ordinal);

        service.Clock.Advance(TimeSpan.FromMinutes(9.9));
        Assert.Equal(HttpStatusCode.OK, (await person.OpenAsync("/me/locked")).Status);
        service.Clock.Advance(TimeSpan.FromMinutes(0.1));
        Assert.Equal("/me/locked/unlock", (await person.OpenAsync("/me/locked")).Location);
        var unlock = await person.OpenAsync("/me/locked/unlock");
        Assert.Equal("/sign-in?returnUrl=%2Fme%2Flocked", (await person.SendAsync(unlock, [], "Sign in")).Location);
        Assert.Equal(HttpStatusCode.Found, (await person.OpenAsync("/me")).Status);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.022")]
    public async Task Emergency_OpensForADay_WithAReason_ThatTheLeadAndThePersonSee(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var given = await service.CaseAsync("Kari");
        var deputy = await DeputyAsync(service, given);
        var note = await LockAsync(service, given);
        using var covering = service.As(deputy);
        using var lead = service.As(service.Lead);
        var page = await covering.OpenAsync($"{given.Url}/locked");
        Assert.NotEmpty((await covering.SendAsync(page, new() { ["Form.Because"] = "now" }, "Open for 24 hours")).Errors);

        await covering.SaveAsync(page, new() { ["Form.Because"] = "She does not answer and said she was afraid" }, "Open for 24 hours");
        Assert.Contains(_secret, (await covering.OpenAsync($"{given.Url}/locked/{note.Id}")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await lead.OpenAsync($"{given.Url}/locked/{note.Id}")).Status);

        Assert.Contains("One to talk through", (await lead.OpenAsync("/team")).Document.QuerySelector("a[href='/team/emergencies']")!.ParentElement!.TextContent, StringComparison.Ordinal);
        var list = await lead.OpenAsync("/team/emergencies");
        Assert.Contains("said she was afraid", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(_secret, list.Text, StringComparison.Ordinal);
        await lead.SaveAsync(list, [], list.Document.QuerySelector("main form button")!.TextContent.Trim());
        Assert.Contains("Talked through", (await lead.OpenAsync("/team/emergencies")).Text, StringComparison.Ordinal);

        using var person = service.As(null);
        await person.EnterAsync(await PasswordAsync(service, given.Person), Signing.Password);
        Assert.Contains("said she was afraid", (await person.OpenAsync("/me/locked")).Text, StringComparison.Ordinal);

        service.Clock.Advance(EmergencyOpening.Lasts);
        Assert.Equal(HttpStatusCode.NotFound, (await covering.OpenAsync($"{given.Url}/locked/{note.Id}")).Status);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.015")]
    public async Task QuickExit_EndsTheSignIn_AndLeadsToAPageThatNamesNobody(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var person = service.As(null);
        await person.EnterAsync(await PasswordAsync(service, given.Person), Signing.Password);
        var page = await person.OpenAsync("/me/locked");

        var left = await person.SendAsync(page, [], page.Document.QuerySelector("form[data-leave] button")!.TextContent.Trim());

        Assert.Equal("/away", left.Location);
        var away = await person.OpenAsync("/away");
        Assert.Contains("November 2026", away.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("tegvis", away.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Kari", away.Body, StringComparison.Ordinal);
        Assert.Contains("/sign-in", (await person.OpenAsync("/me")).Location, StringComparison.Ordinal);
    }

    private static async Task<LockedNote> LockAsync(TestService service, GivenCase given)
    {
        using var specialist = service.As(given.Specialist);
        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/locked/note"), Written());
        return await OnlyNoteAsync(service, given);
    }

    private static Task<LockedNote> OnlyNoteAsync(TestService service, GivenCase given) =>
        service.InDatabaseAsync(db => db.Set<LockedNote>().AsNoTracking().SingleAsync(n => n.CaseId == given.Id));

    private static Task<Actor> DeputyAsync(TestService service, GivenCase given) =>
        service.AccountAsync("Deputy", service.NewGrant(SeatRole.Deputy) with { Case = given.Id });

    private static Dictionary<string, string> Written(AccountId? reader = null)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal) { ["Form.Words"] = _secret };
        if (reader is { } account)
        {
            fields["Readers"] = account.Value.ToString();
        }

        return fields;
    }

    /// <summary>The boxes unticked, as a hand would.</summary>
    private static Answer WithoutReaders(Answer page) => new(page.Status, page.Url, page.Location, page.Body.Replace("checked", "data-was-checked", StringComparison.Ordinal));

    /// <summary>What each reads, without what changes from one answer to the next: ids made for forms and tokens.</summary>
    private static async Task<List<string>> BodiesAsync(TestService service, (Actor Actor, string[] Pages)[] readers)
    {
        var bodies = new List<string>();
        foreach (var (actor, pages) in readers)
        {
            using var client = service.As(actor);
            foreach (var page in pages)
            {
                await client.OpenAsync(page);
                bodies.Add(page + (await client.OpenAsync(page)).Text);
            }
        }

        return bodies;
    }

    private static async Task<string> TakenAsync(TestService service, GivenCase given)
    {
        await using var db = service.OpenDatabase();
        using var file = new MemoryStream();
        using var taken = new TakenJson(db, (await db.OpenAsync(given.Person, given.Id))!, file);
        await taken.WriteAsync(CancellationToken.None);
        return Encoding.UTF8.GetString(file.ToArray());
    }

    private static async Task<string> PasswordAsync(TestService service, Actor person)
    {
        await using var db = service.OpenDatabase();
        var account = (await db.FindAccountAsync(person.Account, CancellationToken.None))!;
        account.Keep(account.Secrets with { PasswordHash = service.Services.GetRequiredService<IPasswordHasher<Account>>().HashPassword(account, Signing.Password) });
        await db.SaveAsync(service.Administrator.Did(Acts.PasswordChanged, account.Id));
        return account.UserName;
    }
}

using System.Net;
using System.Reflection;
using Stegvis.People;
using Stegvis.Tests.Given;
using Stegvis.Tests.Proofs.World;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Tests.Proofs;

/// <summary>What every page owes: one access decision, one decision about the log, no name where names do not belong.</summary>
public sealed class PageRulesTests(SharedServices services)
{
    /// <summary>Closed: a page is opened to the world here or not at all.</summary>
    private static readonly string[] _openToTheWorld =
    [
        "/away", "/card", "/enquiry", "/enquiry/receipt", "/error", "/first-run", "/join", "/language", "/leave", "/no-longer-shared", "/not-found", "/sign-in",
        "/sign-in/demo", "/sign-in/new-password",
        "/sign-in/passkey", "/sign-in/provider", "/sign-in/provider/invited", "/sign-in/provider/return", "/sign-in/provider/signed-out", "/sign-in/recovery",
        "/sign-in/second-step", "/sign-out", "/supported-employment",
    ];

    private TestService Service => services[DatabaseKind.Sqlite];

    [Fact, Capability("C.001")]
    public async Task Page_HasOneAccessDecision() => Offenders.None(
        "A page needs [Requires<…>] or, for a stranger, [OpenToAll], and only one of them:",
        from page in await Pages.OfAsync(Service)
        let decisions = page.Model.GetCustomAttributes(inherit: true).Count(a => a is RequiresAttribute or OpenToAllAttribute)
        where decisions != 1 && !IsGallery(page)
        select $"{page.Route}: {decisions}");

    [Fact, Capability("C.017")]
    public async Task Page_HasOneDecisionAboutTheLog() => Offenders.None(
        "A page needs one of [Reads], [ReadsList], [ReadsNobody]:",
        from page in await Pages.OfAsync(Service)
        let decisions = page.Model.GetCustomAttributes(inherit: true).Count(a => a is ReadsAttribute or ReadsListAttribute or ReadsNobodyAttribute)
        where decisions != 1 && !IsGallery(page)
        select $"{page.Route}: {decisions}");

    [Fact]
    public async Task Page_OpenToTheWorld_IsOneOfAFew() => Offenders.None(
        "Open to strangers, and not on the list:",
        (await Pages.OfAsync(Service)).Where(p => p.Says<OpenToAllAttribute>() is not null && !IsGallery(p)).Select(p => p.Route).Except(_openToTheWorld));

    [Fact]
    public async Task Page_WithACaseInItsAddress_RecordsTheLook() => Offenders.None(
        "The address names a case, so the look is recorded:",
        (await Pages.OfAsync(Service)).Where(p => p.Route.Contains("{caseId", StringComparison.Ordinal) && p.Says<ReadsAttribute>() is null).Select(p => p.Route));

    [Fact]
    public void Operation_IsUsed_ByAPage()
    {
        var types = typeof(StegvisPage).Assembly.GetTypes();
        var asked = types.SelectMany(t => t.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            .SelectMany(c => c.GetParameters()).Select(p => p.ParameterType).ToHashSet();
        var sources = string.Join('\n', Repository.Under("src/Web", ".cs").Select(Repository.Text));
        Offenders.None("An operation that nobody asks for:", types
            .Where(t => t is { IsClass: true, IsAbstract: false, IsNested: false } && t.GetMethod("ExecuteAsync") is not null)
            .Where(t => t.Namespace?.StartsWith("Stegvis.Web.", StringComparison.Ordinal) is true && !t.Namespace.Contains(".Ui", StringComparison.Ordinal) && !asked.Contains(t))
            .Where(t => !sources.Contains($"GetRequiredService<{t.Name}>", StringComparison.Ordinal)).Select(t => t.FullName!));
    }

    [Fact, Capability("C.001")]
    public async Task CasePage_OfAnUnknownAndAnothersCase_AnswersTheSameBytes()
    {
        var (own, foreign, wrong) = (await FullCase.InAsync(Service), await FullCase.InAsync(Service), new List<string>());
        foreach (var page in (await Pages.OfAsync(Service)).Where(p => p.Route.Contains("{caseId", StringComparison.Ordinal)))
        {
            var role = page.Says<RequiresAttribute>() is { } requires ? Enum.GetValues<SeatRole>().FirstOrDefault(requires.Allows) : SeatRole.Specialist;
            using var client = Service.As(own[role]);
            var (unknown, hidden) = (await client.OpenAsync(page.Address(Service.NewId())), await client.OpenAsync(page.Address(foreign.Id)));
            if (unknown.Status is not HttpStatusCode.NotFound || hidden.Status is not HttpStatusCode.NotFound || unknown.Body != hidden.Body)
            {
                wrong.Add($"{page.Route}: {unknown.Status}, {hidden.Status}, bytes {(unknown.Body == hidden.Body ? "alike" : "differ")}");
            }
        }

        Offenders.None("Not there and not yours must look the same:", wrong);
    }

    [Fact]
    public async Task Page_HasNoName_InItsTitleOrItsLinks()
    {
        var (own, wrong) = (await FullCase.InAsync(Service), new List<string>());
        foreach (var page in await Pages.OfAsync(Service))
        {
            foreach (var role in new[] { SeatRole.Person, SeatRole.Specialist, SeatRole.TeamLead, SeatRole.EmployerContact, SeatRole.ExternalPartner })
            {
                using var client = Service.As(own[role]);
                var answer = await client.OpenAsync(page.Address(own.Id));
                var told = answer.Document.QuerySelectorAll("a[href], form[action]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("action") ?? "")
                    .Append(answer.Document.Title ?? "").Append(answer.Location ?? "").Where(t => !t.StartsWith("tel:", StringComparison.Ordinal));
                wrong.AddRange(told.Where(t => Uri.UnescapeDataString(t).Contains(Sentinel.Mark, StringComparison.Ordinal)).Select(t => $"{page.Route} as {role}: {t}"));
            }
        }

        Offenders.None("Personal data in a title or an address:", wrong);
    }

    private static bool IsGallery(ServedPage page) => page.Route == "/ui" || page.Route.StartsWith("/ui/", StringComparison.Ordinal);
}

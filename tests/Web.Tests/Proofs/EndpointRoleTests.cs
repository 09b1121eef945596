using System.Net;
using System.Text;
using Stegvis.People;
using Stegvis.Tests.Given;
using Stegvis.Tests.Proofs.World;

namespace Stegvis.Tests.Proofs;

/// <summary>
/// Every endpoint × every role, over HTTP, compared with <c>endpoints.tsv</c>: a role is <em>allowed</em> or the page is not there for it;
/// a stranger is sent to sign in. An endpoint without a line fails with the line to add.
/// </summary>
public sealed class EndpointRoleTests(SharedServices services)
{
    private const string _file = "tests/Web.Tests/Proofs/endpoints.tsv";

    private static readonly SeatRole[] _roles = Enum.GetValues<SeatRole>();

    [Fact, Capability("C.001"), Capability("C.025")]
    public async Task Endpoint_OpensToExactlyTheRoles_OfItsLine()
    {
        var service = services[DatabaseKind.Sqlite];
        var (own, foreign, wrong) = (await FullCase.InAsync(service), await FullCase.InAsync(service), new List<string>());
        var text = new StringBuilder($"# method\tendpoint\tallowed; everybody else in this list gets 404: {string.Join(' ', _roles)}\n");
        foreach (var page in await Pages.OfAsync(service))
        {
            var allowed = new List<string>();
            foreach (var role in _roles)
            {
                var mine = await GetAsync(service, own[role], page.Address(own.Id));
                wrong.AddRange(Unexpected(mine, $"GET {page.Route} as {role}"));
                if (mine.Status is not HttpStatusCode.NotFound)
                {
                    allowed.Add(role.ToString());
                    wrong.AddRange(await TryForeignAsync(service, page, foreign, own[role]));
                }
            }

            var stranger = await GetAsync(service, null, page.Address(own.Id));
            var open = stranger.Status is HttpStatusCode.OK ? "Stranger" : stranger.Location?.Contains("/sign-in", StringComparison.Ordinal) is true ? "(sign in)" : "(hidden)";
            text.Append($"GET\t{page.Route}\t{open} {Named(allowed)}\n");
            foreach (var handler in page.Posts)
            {
                text.Append($"POST\t{page.Route}{(handler.Length == 0 ? "" : "?handler=" + handler)}\t{await PostableAsync(service, own, page, handler)}\n");
            }
        }

        Offenders.None("An endpoint answers as none should:", wrong);
        Snapshot.Matches(_file, text.ToString());
    }

    [Fact]
    public async Task Page_AnswersToGetAndPostOnly()
    {
        var pages = await Pages.OfAsync(services[DatabaseKind.Sqlite]);

        Offenders.None("Taken for an answer to a request:", pages.SelectMany(p => p.Verbs.Except(["Get", "Post"]).Select(verb => $"{p.Route}: {verb}")));
        Assert.Contains(pages, p => p.Verbs.Contains("Post"));
    }

    [Fact]
    public void Endpoint_ThatIsNoPage_IsNotThere() => Assert.Empty(Pages.OthersOf(services[DatabaseKind.Sqlite]));

    private static string Named(List<string> allowed) => allowed.Count == _roles.Length ? "everybody" : allowed.Count == 0 ? "nobody" : string.Join(' ', allowed);

    private static async Task<Answer> GetAsync(TestService service, Actor? actor, string url)
    {
        using var client = service.As(actor);
        return await client.OpenAsync(url);
    }

    /// <summary>What the role may open of its own, it may not open of another's: neither read nor write.</summary>
    private static async Task<IEnumerable<string>> TryForeignAsync(TestService service, ServedPage page, FullCase foreign, Actor actor)
    {
        if (!page.HasId || page.Route.StartsWith("/employers/", StringComparison.Ordinal))
        {
            return [];
        }

        var wrong = new List<string>();
        using var client = service.As(actor);
        if ((await client.OpenAsync(page.Address(foreign.Id))).Status is var status && status is not HttpStatusCode.NotFound)
        {
            wrong.Add($"GET {page.Route} of another's as {actor.Role}: {status}");
        }

        foreach (var handler in page.Posts)
        {
            var answer = await PostAsync(client, page.Address(foreign.Id, handler), Antiforgery.TokenFor(service, actor, client));
            if (answer is not HttpStatusCode.NotFound)
            {
                wrong.Add($"POST {page.Route} {handler} of another's as {actor.Role}: {answer}");
            }
        }

        return wrong;
    }

    /// <summary>Without a token the form is refused with 400 to those who may send it, and is not there for the others: nothing is written.</summary>
    private static async Task<string> PostableAsync(TestService service, FullCase own, ServedPage page, string handler)
    {
        var allowed = new List<string>();
        foreach (var role in _roles)
        {
            using var client = service.As(own[role]);
            if (await PostAsync(client, page.Address(own.Id, handler), null) is not HttpStatusCode.NotFound)
            {
                allowed.Add(role.ToString());
            }
        }

        using var stranger = service.As(null);
        var answer = await PostAsync(stranger, page.Address(own.Id, handler), null);
        return $"{(answer is HttpStatusCode.Redirect ? "(sign in)" : answer is HttpStatusCode.NotFound ? "(hidden)" : "Stranger")} {Named(allowed)}";
    }

    private static async Task<HttpStatusCode> PostAsync(HttpClient client, string url, string? token)
    {
        var fields = token is null ? new Dictionary<string, string>() : new Dictionary<string, string> { ["__RequestVerificationToken"] = token };
        using var response = await client.PostAsync(url, new FormUrlEncodedContent(fields));
        return response.StatusCode;
    }

    private static IEnumerable<string> Unexpected(Answer answer, string what) =>
        // A page may refuse in a sentence, as the print of a report does that the person has not read; it is then allowed, and asked like any other.
        answer.Status is not (HttpStatusCode.OK or HttpStatusCode.NotFound or HttpStatusCode.Redirect or HttpStatusCode.BadRequest)
            ? [$"{what}: {(int)answer.Status}"]
            : answer.Body.IndexOf(Web.Ui.PageTexts.MissingMark, StringComparison.Ordinal) is var missing and >= 0
                ? [$"{what}: a word is missing, {answer.Body.Substring(missing, Math.Min(60, answer.Body.Length - missing)).Split('⟧')[0]}⟧"]
                : [];
}

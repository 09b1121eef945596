using System.Collections.Concurrent;
using System.Net;
using Stegvis.Casework;
using Stegvis.Tests.Auditing;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.Hosting;

/// <summary>Two nodes on one database: what one keeps the other knows; one that goes away under load takes nothing along and doubles nothing.</summary>
public sealed class TwoNodesTests
{
    private const int _visitors = 4;

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Draft_TypedOnOneNode_IsThereOnTheOther(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        await using var other = await OneMoreNode.StartAsync(service);
        var given = await service.CaseAsync("Kari");
        using var here = service.As(given.Specialist);
        using var there = other.As(given.Specialist);

        await here.SendAsync(await here.OpenAsync($"{given.Url}/notes/new"), new() { ["Form.Text"] = "", ["Form.Purpose"] = "typed on one node" });
        var form = await there.OpenAsync($"{given.Url}/notes/new");

        Assert.Contains("typed on one node", form.Body, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Seat_EndedOnOneNode_OpensNothingOnTheOther(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        await using var other = await OneMoreNode.StartAsync(service);
        var given = await service.CaseAsync("Noor");
        using var lead = service.As(service.Lead);
        using var there = other.As(given.Specialist);
        var before = await there.OpenAsync(given.Url);

        await lead.SaveAsync(await lead.OpenAsync($"{given.Url}/seats"), [], "End: Marte");

        Assert.Equal(HttpStatusCode.OK, before.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await there.OpenAsync(given.Url)).Status);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Node_GoneUnderLoad_LosesNoAct_AndTheFormSentAgainSavesOnce(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var other = await OneMoreNode.StartAsync(service);
        var given = await service.CaseAsync("Kari");
        var (saved, unanswered) = (new ConcurrentBag<string>(), new ConcurrentBag<(HttpClient Visitor, Answer Form, string Text)>());
        var load = Enumerable.Range(0, _visitors).Select(visitor => WriteUntilGoneAsync((visitor, other.As(given.Specialist)), given, (saved, unanswered))).ToList();

        await Task.Delay(1500);
        await other.DisposeAsync();
        await Task.WhenAll(load);
        foreach (var (visitor, form, text) in unanswered)
        {
            var answer = await visitor.SendAsync(form with { Url = new Uri(service.Address, form.Url).ToString() }, new() { ["Form.Text"] = text });
            Assert.Equal(HttpStatusCode.Redirect, answer.Status);
            saved.Add(text);
        }

        await using var db = service.OpenDatabase();
        var kept = (await (await db.OpenAsync(given.Specialist, given.Id))!.Records<ContactNote>().ListAsync()).ConvertAll(n => n.Facts.Text!);
        Assert.NotEmpty(saved);
        Assert.Equal(saved.Order(StringComparer.Ordinal), kept.Order(StringComparer.Ordinal));
        Assert.Empty((await Chain.VerifyAsync(service)).Faults);
    }

    /// <summary>
    /// What was opened but not answered, or answered with an error by the node that went, is kept with its visitor's cookies:
    /// the button is pressed again, on the node that is left.
    /// </summary>
    private static async Task WriteUntilGoneAsync(
        (int Number, HttpClient Client) visitor, GivenCase given, (ConcurrentBag<string> Saved, ConcurrentBag<(HttpClient, Answer, string)> Unanswered) notes)
    {
        for (var number = 0; ; number++)
        {
            var text = $"visitor {visitor.Number}, note {number}";
            Answer? form = null;
            try
            {
                var page = await visitor.Client.OpenAsync($"{given.Url}/notes/new");
                form = page.Status is HttpStatusCode.OK ? page : throw new IOException("The node is going.");
                var answer = await visitor.Client.SendAsync(form, new() { ["Form.Text"] = text });
                notes.Saved.Add(answer.Status is HttpStatusCode.Redirect ? text : throw new IOException("The node is going."));
            }
            catch (Exception gone) when (gone is HttpRequestException or IOException)
            {
                if (form is not null)
                {
                    notes.Unanswered.Add((visitor.Client, form, text));
                }

                return;
            }
        }
    }
}

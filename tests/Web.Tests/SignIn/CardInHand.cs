using System.Net;
using Stegvis.Tests.Given;
using Stegvis.Web.People.Cards;

namespace Stegvis.Tests.SignIn;

/// <summary>What is printed on a card. The square cannot be read without a camera, so what it says comes from the operation that makes it.</summary>
internal sealed record CardInHand(string Scanned, string Typed)
{
    public static async Task<CardInHand> OfAsync(TestService service, GivenCase given, string[] pictures)
    {
        await using var db = service.OpenDatabase();
        var view = await db.OpenAsync(given.Specialist, given.Id) ?? throw new InvalidOperationException("Not the specialist's case.");
        var made = await new IssueCard(db).ExecuteAsync(view, pictures, CancellationToken.None);
        return new CardInHand(made.Scanned, made.Typed);
    }

    public static async Task<Answer> IssueAsync(HttpClient specialist, GivenCase given, string[] pictures)
    {
        var printed = await specialist.TouchAsync(await specialist.OpenAsync($"{given.Url}/cards/new"), [.. pictures, .. pictures]);
        Assert.Equal(HttpStatusCode.OK, printed.Status);
        return printed;
    }
}

/// <summary>Touches pictures and shows cards as a browser does.</summary>
internal static class Touching
{
    public static async Task<Answer> TouchAsync(this HttpClient browser, Answer page, IEnumerable<string> pictures)
    {
        foreach (var picture in pictures)
        {
            page = await browser.SendAsync(page, new() { ["picture"] = picture });
        }

        return page;
    }

    /// <summary>As the script does that finds the secret behind the # of the address.</summary>
    public static async Task<Answer> ShowAsync(this HttpClient browser, string scanned) =>
        await browser.SendAsync(await browser.OpenAsync("/card"), new() { ["Secret"] = scanned, ["Code"] = "" }, "Go on");
}

using System.Net;
using System.Numerics;
using System.Security.Cryptography;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.SignIn;

/// <summary>Somebody with a browser of their own who signs in as people do.</summary>
internal static class Signing
{
    public const string Password = "four small grey horses";

    /// <summary>A colleague made by the administrator, with a place in the team and a password of their own. Not signed in yet.</summary>
    public static async Task<string> ColleagueAsync(TestService service, string role = "Specialist")
    {
        using var administrator = await AdministratorAsync(service);
        var userName = $"u{service.NewId():N}@example.org";
        var form = await administrator.OpenAsync("/administration/accounts/new");
        var made = await administrator.SendAsync(form, new() { ["Form.Name"] = "Siv", ["Form.UserName"] = userName });
        Assert.Equal(HttpStatusCode.OK, made.Status);
        var account = made.Document.QuerySelector("a.ds-button")!.GetAttribute("href")!.Split('/')[^1];
        var team = await administrator.OpenAsync($"/administration/teams/{service.Team.Value}");
        await administrator.SaveAsync(team, new() { ["Role"] = role, ["Account"] = account }, "Give the place");

        using var browser = service.As(null);
        var choose = await browser.EnterAsync(userName, made.Document.QuerySelector("code")!.TextContent);
        Assert.StartsWith("/sign-in/new-password", choose.Location, StringComparison.Ordinal);
        var page = await browser.OpenAsync(choose.Location!);
        Assert.Equal(HttpStatusCode.Found, (await browser.SendAsync(page, new() { ["Form.Password"] = Password, ["Form.Again"] = Password })).Status);
        return userName;
    }

    /// <summary>The administrator, reading English.</summary>
    public static async Task<HttpClient> AdministratorAsync(TestService service)
    {
        var administrator = service.As(service.Administrator);
        using var answer = await administrator.PostAsync("/language", new FormUrlEncodedContent([new("language", "en")]));
        return administrator;
    }

    public static async Task<Answer> EnterAsync(this HttpClient browser, string userName, string password)
    {
        var page = await browser.OpenAsync("/sign-in");
        return await browser.SendAsync(page, new() { ["Form.UserName"] = userName, ["Form.Password"] = password }, "Sign in");
    }

    /// <summary>RFC 6238 once more, written on its own.</summary>
    public static string CodeFor(string base32, DateTimeOffset at)
    {
        var letters = base32.Replace(" ", "", StringComparison.Ordinal);
        var number = letters.Aggregate(BigInteger.Zero, (sum, letter) => (sum * 32) + "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal));
        var length = letters.Length * 5 / 8;
        number >>= (letters.Length * 5) - (length * 8);
        var bytes = number.ToByteArray(isUnsigned: true, isBigEndian: true);
        var key = new byte[length];
        bytes.CopyTo(key, length - bytes.Length);
        var counter = BitConverter.GetBytes(at.ToUnixTimeSeconds() / 30);
        Array.Reverse(counter);
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA1, key);
        hmac.AppendData(counter);
        var hash = hmac.GetHashAndReset();
        var at4 = hash[19] & 15;
        var value = ((hash[at4] & 127) << 24) | (hash[at4 + 1] << 16) | (hash[at4 + 2] << 8) | hash[at4 + 3];
        return (value % 1_000_000).ToString("D6", System.Globalization.CultureInfo.InvariantCulture);
    }
}

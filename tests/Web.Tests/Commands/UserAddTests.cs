using Stegvis.Tests.Given;
using Stegvis.Tests.SignIn;

namespace Stegvis.Tests.Commands;

public sealed class UserAddTests
{
    [Fact, Capability("C.001")]
    public async Task UserAdd_PrintsAPassword_ThatOpensTheDoorOnce()
    {
        await using var service = await TestService.StartAsync(DatabaseKind.Sqlite);
        string[] eva = ["user", "add", "--data", service.Options.DataFolder, "--name", "Eva", "--user", "eva@example.org", "--role", "lead"];

        (await Program.RunAsync(eva)).IsOneSentence("Teams: Team North.");
        var made = await Program.RunAsync([.. eva, "--team", "team north"]);
        (await Program.RunAsync([.. eva, "--team", "Team North"])).IsOneSentence("signs in as eva@example.org already");

        Assert.Equal(0, made.Exit);
        var password = made.Out.Split('\n').Single(l => l.StartsWith("One-time password: ", StringComparison.Ordinal))["One-time password: ".Length..].Trim();
        using var browser = service.As(null);
        Assert.Equal("/sign-in/new-password", (await browser.EnterAsync("EVA@example.org", password)).Location);
    }

    [Theory]
    [InlineData("--help", "verify-audit")]
    [InlineData("serve --help", "--urls")]
    [InlineData("user add --help", "--team")]
    [InlineData("import --help", "--dry-run")]
    [InlineData("verify-audit --help", "--postgres")]
    public async Task Help_NamesWhatThereIs(string line, string word)
    {
        var help = await Program.RunAsync(line.Split(' '));
        Assert.Equal(0, help.Exit);
        Assert.Contains(word, help.Out, StringComparison.Ordinal);
    }
}

using System.Text;
using Stegvis.Casework;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.Commands;

/// <summary>Bringing a person in from the terminal: said first, made whole, and every wrong file or name in one sentence.</summary>
public sealed class ImportTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("stegvis-import-").FullName;

    [Fact, Capability("C.219"), Capability("C.012")]
    public async Task Import_TellsWhatIsInTheFile_AndMakesItOnlyWithoutDryRun()
    {
        await using var service = await TestService.StartInThePastAsync(DatabaseKind.Sqlite);
        var file = await TakenAsync(service);
        string[] import = ["import", file, "--data", service.Options.DataFolder, "--team", "Team North", "--specialist", await SignInAsync(service)];
        var before = await CasesAsync(service);

        var tried = await Program.RunAsync([.. import, "--dry-run"]);
        var between = await CasesAsync(service);
        var made = await Program.RunAsync(import);

        Assert.Equal((0, 0), (tried.Exit, made.Exit));
        Assert.Contains("ContactNote: 1", tried.Out, StringComparison.Ordinal);
        Assert.Contains("Nothing was made", tried.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Kari", tried.Out + made.Out, StringComparison.Ordinal);
        Assert.Equal((before, before + 1), (between, await CasesAsync(service)));
        service.Clock.MoveTo(TimeProvider.System.GetUtcNow());
        using var specialist = service.As(service.Specialist);
        var page = await specialist.OpenAsync(made.Out.Split("Made: ")[1].Trim());
        Assert.Contains("Kari packed alone.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Came here from Test service", page.Text, StringComparison.Ordinal);
    }

    [Fact, Capability("C.219")]
    public async Task Import_OfAWrongFileOrForUnknownPeople_SaysWhichInOneSentence()
    {
        await using var service = await TestService.StartInThePastAsync(DatabaseKind.Sqlite);
        var (file, signIn) = (await TakenAsync(service), await SignInAsync(service));
        var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        var before = await CasesAsync(service);
        var cases = new (string File, string Team, string Specialist, string Says)[]
        {
            (Path.Combine(_folder, "nowhere.json"), "Team North", signIn, "cannot be read"),
            (Written("letter.json", "Dear Berit"), "Team North", signIn, "not a file of everything"),
            (Written("changed.json", text.Replace("packed alone", "packed badly", StringComparison.Ordinal)), "Team North", signIn, "cut off or was changed"),
            (Written("newer.json", text.Replace("\"version\":1", "\"version\":2", StringComparison.Ordinal)), "Team North", signIn, "newer version"),
            (file, "Team South", signIn, "Teams: Team North."),
            (file, "Team North", "nobody@example.org", "signs in as nobody@example.org"),
        };

        foreach (var wrong in cases)
        {
            (await Program.RunAsync("import", wrong.File, "--data", service.Options.DataFolder, "--team", wrong.Team, "--specialist", wrong.Specialist)).IsOneSentence(wrong.Says);
        }

        Assert.Equal(before, await CasesAsync(service));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<string> TakenAsync(TestService service)
    {
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);
        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/notes/new"), new() { ["Form.Text"] = "Kari packed alone." });
        var taken = await person.SendAsync(await person.OpenAsync("/me/all"), [], "Get the file");
        return Written("all.json", taken.Body);
    }

    private string Written(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return path;
    }

    private static Task<string> SignInAsync(TestService service) =>
        service.InDatabaseAsync(async db => (await Storage.People.Accounts.FindAccountAsync(db, service.Specialist.Account, CancellationToken.None))!.UserName);

    private static Task<int> CasesAsync(TestService service) => service.InDatabaseAsync(async db => (await Storage.Imports.CaseloadImports.OpenCasesByNameAsync(db, service.Lead, CancellationToken.None)).Sum(g => g.Count()));
}

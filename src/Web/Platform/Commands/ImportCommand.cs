using System.CommandLine;
using System.Globalization;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Exports;
using Stegvis.Storage.Imports;
using Stegvis.Web.Casework.Attachments;
using Stegvis.Web.Platform.Hosting;
using Stegvis.Web.Team.Import.Arrivals;

namespace Stegvis.Web.Platform.Commands;

/// <summary>
/// Brings in the file a person took along from another installation, as a lead does it under the team's pages: all of it in one transaction, or nothing.
/// Prints what is in the file before anything is made, and no personal text.
/// </summary>
internal static class ImportCommand
{
    private static readonly Argument<string> _file = new("file") { Description = "The file a person took along" };
    private static readonly Option<string> _team = new("--team") { Description = "Name of the team the person comes to", Required = true };
    private static readonly Option<string> _specialist = new("--specialist") { Description = "Sign-in of the colleague who is to follow the person", Required = true };
    private static readonly Option<bool> _dryRun = new("--dry-run") { Description = "Only say what would be made" };

    public static Argument File => _file;

    public static Option[] Options => [_team, _specialist, _dryRun];

    public static async Task RunAsync(StegvisOptions options, ParseResult parsed, CancellationToken cancellation)
    {
        using var file = await OpenAsync(parsed.GetValue(_file)!, cancellation);
        await using var db = StorageSetup.OpenDatabase(options, StorageSetup.OpenExisting(options));
        await DatabaseStart.PrepareAsync(db, options, mayMigrate: false);
        var lead = new Actor(default, default, SeatRole.TeamLead) { Team = await UserCommand.TeamAsync(db, parsed.GetValue(_team), cancellation) };
        var specialist = await SpecialistAsync(db, lead, parsed.GetValue(_specialist)!, cancellation);
        Tell(file);
        if (parsed.GetValue(_dryRun))
        {
            Console.WriteLine("Nothing was made. Leave --dry-run out to make it.");
            return;
        }

        var wanted = new PersonToBring(new CaseId(Guid.CreateVersion7(db.Now)), file, specialist) { Because = $"at the terminal, as {Environment.UserName}" };
        var brought = await new BringPerson(db, new AddAttachment(db)).ExecuteAsync(lead, wanted, cancellation);
        if (brought.Refusal is { } refusal)
        {
            throw new StartException(SentenceOf(refusal.Code));
        }

        Console.WriteLine($"Made: /cases/{brought.Value.Value}");
    }

    private static async Task<TakenFile> OpenAsync(string path, CancellationToken cancellation)
    {
        try
        {
            return TakenFile.Open(await System.IO.File.ReadAllBytesAsync(path, cancellation));
        }
        catch (BrokenTakenFileException broken)
        {
            throw new StartException(SentenceOf(broken.Code), broken);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new StartException($"{path} cannot be read ({problem.Message.TrimEnd('.')}). Nothing was made.", problem);
        }
    }

    private static async Task<AccountId> SpecialistAsync(AppDb db, Actor lead, string signIn, CancellationToken cancellation) =>
        (await db.SpecialistsBySignInAsync(lead, cancellation)).GetValueOrDefault(signIn.ToUpperInvariant())?.Account
            ?? throw new StartException($"No specialist of this team signs in as {signIn}. Give --specialist the name they sign in with.");

    private static void Tell(TakenFile file)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"From {file.Provider}, taken out {file.TakenOn:yyyy-MM-dd}: {file.Counts.Values.Sum()} records."));
        foreach (var (kind, count) in file.Counts)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {kind}: {count}"));
        }

        Console.WriteLine("Consents, disclosures and yeses come as said there: they open nothing here until the person gives them again.");
    }

    private static string SentenceOf(string code) => code switch
    {
        "NoTakenFile" => "This is not a file of everything from Stegvis. Nothing was made.",
        "NewerTakenFile" => "This file was made by a newer version than this one. Upgrade first. Nothing was made.",
        "ChangedTakenFile" => "This file is cut off or was changed on the way. Ask for it once more. Nothing was made.",
        _ => $"The file was not brought in ({code}). Nothing was made.",
    };
}

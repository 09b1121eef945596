using System.Net;
using System.Text.RegularExpressions;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Stegvis.People;
using Stegvis.Tests.Given;
using Stegvis.Tests.Proofs.World;

namespace Stegvis.Tests.Proofs;

/// <summary>
/// What somebody may not see changes nothing for them: not a letter, a count, a bar or a line of a log on any page or file, and not the number of
/// questions asked of the database, by which a clock could tell.
/// </summary>
public sealed partial class SameBytesTests
{
    /// <summary>Two who see most, and somebody by chance.</summary>
    private static IEnumerable<RandomWorld> Worlds => RandomWorld.ByChance.Sample(3, 10).Zip(
        [SeatRole.Deputy, SeatRole.TeamLead, default(SeatRole?)],
        (world, role) => world with { Role = role ?? world.Role });

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.002"), Capability("C.014")]
    public async Task World_ThatDiffersInWhatIsHidden_AnswersTheSame(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var (pages, wrong) = (await PagesAsync(service), new List<string>());
        foreach (var world in Worlds)
        {
            var viewer = await world.InAsync(service);
            var addresses = pages.SelectMany(p => p.Addresses(viewer.Case.Id)).ToList();
            await AnswersAsync(service, viewer.Actor, addresses);
            var before = await AnswersAsync(service, viewer.Actor, addresses);

            var changed = await ChangeAsync(service, viewer.Case.Id, viewer.HiddenTexts(world.IsShut));

            Assert.True(changed > 0 || viewer.Reader is Reader.Person, $"{world}: nothing is hidden.");
            wrong.AddRange(Differing(before, await AnswersAsync(service, viewer.Actor, addresses)).Select(d => $"{world}: {d}"));
        }

        Offenders.None("Tells of what is hidden:", wrong);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task Case_OfSomebodyElse_AnswersAsOneThatIsNot(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var (pages, wrong, other) = ((await PagesAsync(service)).Where(p => p.HasId && !IsRegister(p)).ToList(), new List<string>(), await FullCase.InAsync(service));
        foreach (var world in Worlds)
        {
            var viewer = await world.InAsync(service);
            var (theirs, nobodys) = (pages.SelectMany(p => p.Addresses(other.Id)).ToList(), pages.SelectMany(p => p.Addresses(service.NewId())).ToList());
            await AnswersAsync(service, viewer.Actor, theirs);
            wrong.AddRange(Differing(await AnswersAsync(service, viewer.Actor, nobodys), await AnswersAsync(service, viewer.Actor, theirs)).Select(d => $"{world}: {d}"));
        }

        Offenders.None("Tells that somebody else's case is there:", wrong);
    }

    /// <summary>Means to sign in with are about no case, and are made anew for every answer.</summary>
    private static async Task<List<ServedPage>> PagesAsync(TestService service) =>
        [.. (await Pages.OfAsync(service)).Where(p => p.Route is not ("/sign-in" or "/account/passkeys" or "/account/second-step"))];

    /// <summary>Employers are known to all who work here; who was with them is not, and the other test looks there too.</summary>
    private static bool IsRegister(ServedPage page) => page.Route.StartsWith("/employers/", StringComparison.Ordinal);

    private static IEnumerable<string> Differing(List<Told> before, List<Told> after) =>
        before.Zip(after).Where(pair => pair.First with { Address = "" } != pair.Second with { Address = "" }).Select(pair => $"{pair.Second.Address}: {pair.First.How(pair.Second)}");

    private static async Task<List<Told>> AnswersAsync(TestService service, Actor actor, List<string> addresses)
    {
        using var client = service.As(actor);
        var told = new List<Told>();
        foreach (var address in addresses)
        {
            using var commands = service.Counting();
            var answer = await client.OpenAsync(address);
            told.Add(new Told(address, answer.Status, answer.Body.StartsWith("PK", StringComparison.Ordinal) ? "packed, with the hour it was packed" : Once().Replace(answer.Location + answer.Body, "#"), commands.Count));
        }

        return told;
    }

    /// <summary>Every hidden text of the case gets another one in the tables, as if it had always stood there. Gives how many.</summary>
    private static async Task<int> ChangeAsync(TestService service, Guid id, IEnumerable<StoredField> hidden)
    {
        await using var db = service.OpenDatabase();
        var (changed, sql) = (0, db.Database.IsNpgsql() ? "Npgsql" : "Sqlite");
        foreach (var field in hidden.Where(f => f.Property.Name != nameof(PersonFacts.CallName)))
        {
            var table = db.Model.FindEntityType(field.Record)!;
            var facts = field.IsFact ? table.FindComplexProperty("Facts")?.ComplexType : null;
            if ((facts is null ? table.FindProperty(field.Property.Name) : facts.FindProperty(field.Property.Name)) is IProperty column)
            {
                var change = $"UPDATE \"{table.GetTableName()}\" SET \"{column.GetColumnName()}\" = {{0}} WHERE \"{table.FindPrimaryKey()!.Properties[0].GetColumnName()}\" = {{1}}";
                changed += await db.Database.ExecuteSqlRawAsync(change, "Other " + field.Property.Name, sql == "Npgsql" ? id : id.ToString().ToUpperInvariant());
            }
        }

        return changed;
    }

    /// <summary>What is made anew for every answer: ids of forms, what is sealed into a form, and the mark that it comes from us.</summary>
    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|name=\"__RequestVerificationToken\" type=\"hidden\" value=\"[^\"]+\"|value=\"CfDJ8[^\"]+\"|nonce(=\"|-)[^\"']+", RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Once();

    private sealed record Told(string Address, HttpStatusCode Status, string Words, int Questions)
    {
        public string How(Told other)
        {
            if (Status != other.Status || Questions != other.Questions)
            {
                return $"{Status} after {Questions} questions, then {other.Status} after {other.Questions}";
            }

            var at = Words.Zip(other.Words).TakeWhile(pair => pair.First == pair.Second).Count();
            return $"\"{Around(Words, at)}\", then \"{Around(other.Words, at)}\"";
        }

        private static string Around(string words, int at) => words[Math.Max(0, at - 60)..Math.Min(words.Length, at + 60)].ReplaceLineEndings(" ");
    }
}

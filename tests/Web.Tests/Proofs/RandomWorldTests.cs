using System.Collections;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using FsCheck.Fluent;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage.Access;
using Stegvis.Storage.Exports;
using Stegvis.Tests.Given;
using Stegvis.Tests.Proofs.World;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Tests.Proofs;

/// <summary>
/// Seats, consents, decisions, locks and withdrawals by chance: whoever looks, no page, no list and no record shows a field that the table of
/// permissions keeps from them, and a case that is shut is not there at all.
/// </summary>
public sealed class RandomWorldTests(SharedServices services)
{
    private const int _worlds = 14;

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001"), Capability("C.002"), Capability("C.014")]
    public async Task World_ByChance_ShowsNobodyMoreThanTheTable(DatabaseKind kind)
    {
        var (service, wrong, shown) = (services[kind], new List<string>(), 0);
        foreach (var world in RandomWorld.ByChance.Sample(_worlds, 10))
        {
            var viewer = await world.InAsync(service);
            var (records, texts) = await SeenAsync(service, viewer);
            var hidden = viewer.HiddenTexts(world.IsShut).ToList();
            await FindsNothingAsync(service, viewer, [.. hidden.Where(IsNoBeginning)]);
            shown += records.Length;
            wrong.AddRange(from field in hidden
                           let text = Sentinel.TextOf(field.Property)
                           from place in texts.Append(("records", records))
                           where place.Item2.Contains(text, StringComparison.Ordinal) && !(IsSignature(field) && place.Item1 == "/network" && !world.IsShut)
                           select $"{world}: {FieldsDoc.NameOf(field)} in {place.Item1}");
        }

        Offenders.None("Shown to somebody the table keeps it from:", wrong.Distinct());
        Assert.True(shown > 1000, "Nothing was shown to anybody.");
    }

    /// <summary>One hidden word by chance, searched for: no hit, and no other page than a word that nobody wrote.</summary>
    private static async Task FindsNothingAsync(TestService service, Viewer viewer, List<StoredField> hidden)
    {
        if (hidden.Count == 0 || !new RequiresAttribute<ReadCase>().Allows(viewer.Actor.Role))
        {
            return;
        }

        using var client = service.As(viewer.Actor);
        var property = Gen.Elements(hidden.AsEnumerable()).Sample(1, 1).Single().Property;
        var (asked, unknown) = ($"{property.DeclaringType!.Name}.{property.Name}", "nobodywrotethis");
        Assert.Equal(await FoundAsync(unknown), await FoundAsync(asked));

        async Task<string> FoundAsync(string words)
        {
            var page = await client.SaveAsync(await client.OpenAsync("/search"), new() { ["Typed"] = words }, "Search");
            return page.Document.QuerySelector("main")!.TextContent.Replace(words, "", StringComparison.Ordinal);
        }
    }

    /// <summary>A word is found by its beginning: "Other" finds "OtherQualifications", which may be read.</summary>
    private static bool IsNoBeginning(StoredField field) =>
        !FieldCatalogue.All.Any(f => f.Record == field.Record && f.Property != field.Property && f.Property.Name.StartsWith(field.Property.Name, StringComparison.Ordinal));

    /// <summary>A recipient knows whose consent they read: it is signed with the name (M1.37.09).</summary>
    private static bool IsSignature(StoredField field) => field.Property.Name == nameof(PersonFacts.CallName);

    private static async Task<(string Records, List<(string, string)> Pages)> SeenAsync(TestService service, Viewer viewer)
    {
        using var client = service.As(viewer.Actor);
        var pages = new List<(string, string)>();
        foreach (var page in await Pages.OfAsync(service))
        {
            foreach (var address in page.Addresses(viewer.Case.Id))
            {
                pages.Add((page.Route, WebUtility.HtmlDecode((await client.OpenAsync(address)).Body)));
            }
        }

        pages.Add(("everything taken", await TakenAsync(service, viewer)));
        return (await RecordsAsync(service, viewer), pages);
    }

    /// <summary>Only the person takes everything, and what is locked not without having just signed in.</summary>
    private static async Task<string> TakenAsync(TestService service, Viewer viewer)
    {
        await using var db = service.OpenDatabase();
        if (viewer.Reader is not Reader.Person || await db.OpenAsync(viewer.Actor, new CaseId(viewer.Case.Id)) is not { } view)
        {
            return "";
        }

        using var file = new MemoryStream();
        using var taken = new TakenJson(db, view, file);
        await taken.WriteAsync(CancellationToken.None);
        return Regex.Unescape(Encoding.UTF8.GetString(file.ToArray()));
    }

    private static async Task<string> RecordsAsync(TestService service, Viewer viewer)
    {
        await using var db = service.OpenDatabase();
        if (await db.OpenAsync(viewer.Actor, new CaseId(viewer.Case.Id)) is not { } view)
        {
            return "";
        }

        var all = new List<object> { view.Person };
        foreach (var type in Sentinel.CaseRecords)
        {
            var list = await (Task<IEnumerable>)typeof(FieldViewerTests).GetMethod(nameof(FieldViewerTests.ListAsync))!.MakeGenericMethod(type).Invoke(null, [view])!;
            all.AddRange(list.Cast<object>());
        }

        return string.Join('\n', all.Select(r => Regex.Unescape(System.Text.Json.JsonSerializer.Serialize(r))));
    }
}

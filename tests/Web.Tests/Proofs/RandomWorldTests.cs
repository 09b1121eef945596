using System.Collections;
using System.Net;
using FsCheck;
using FsCheck.Fluent;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage.Access;
using Stegvis.Tests.Given;
using Stegvis.Tests.Proofs.World;

namespace Stegvis.Tests.Proofs;

/// <summary>
/// Seats, consents, decisions, locks and withdrawals by chance: whoever looks, no page, no list and no record shows a field that the table of
/// permissions keeps from them, and a case that is shut is not there at all.
/// </summary>
public sealed class RandomWorldTests(SharedServices services)
{
    private const int _worlds = 14;

    private static readonly SeatRole[] _roles = [.. Enum.GetValues<SeatRole>().Where(r => r.ReaderOf() is not (Reader.None or Reader.Administrator or Reader.Funder))];

    private static Gen<RandomWorld> Worlds =>
        from role in Gen.Elements(_roles)
        from consent in Gen.Choose(0, 255).ArrayOf(2)
        from direction in Gen.Elements(Enum.GetValues<ConsentDirection>())
        from level in Gen.Elements(Enum.GetValues<DisclosureLevel>())
        from days in Gen.Choose(-1, 1).ArrayOf(2)
        from flags in Gen.Choose(0, 31)
        from layout in Gen.Elements(Enum.GetValues<PlanLayout>())
        select new RandomWorld(role, consent[0], consent[1])
        {
            Direction = direction,
            Level = level,
            ConsentEndsIn = days[0],
            DecisionEndsIn = days[1],
            IsNamed = (flags & 1) != 0,
            IsHidden = (flags & 16) != 0,
            IsWithdrawn = (flags & 2) != 0 && (flags & 4) != 0,
            IsDecisionWithdrawn = (flags & 4) != 0 && (flags & 8) != 0,
            Layout = layout,
        };

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001"), Capability("C.002"), Capability("C.014")]
    public async Task World_ByChance_ShowsNobodyMoreThanTheTable(DatabaseKind kind)
    {
        var (service, wrong, shown) = (services[kind], new List<string>(), 0);
        foreach (var world in Worlds.Sample(_worlds, 10))
        {
            var viewer = await world.InAsync(service);
            var (records, texts) = await SeenAsync(service, viewer);
            var hidden = HiddenFrom(viewer, world.IsShut).ToList();
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

    /// <summary>Text fields with a sentinel of their own that this viewer may not read.</summary>
    private static IEnumerable<StoredField> HiddenFrom(Viewer viewer, bool isShut)
    {
        var table = PermissionsDoc.Read();
        return FieldCatalogue.All.Where(f => f.Property.PropertyType == typeof(string))
            .Where(f => isShut || !viewer.Sees(f, table[FieldsDoc.NameOf(f)][viewer.Reader]));
    }

    /// <summary>A recipient knows whose consent they read: it is signed with the name (M1.37.09).</summary>
    private static bool IsSignature(StoredField field) => field.Property.Name == nameof(PersonFacts.CallName);

    private static async Task<(string Records, List<(string, string)> Pages)> SeenAsync(TestService service, Viewer viewer)
    {
        using var client = service.As(viewer.Actor);
        var pages = new List<(string, string)>();
        foreach (var page in await Pages.OfAsync(service))
        {
            var answer = await client.OpenAsync(page.Address(viewer.Case.Id));
            pages.Add((page.Route, WebUtility.HtmlDecode(answer.Body)));
        }

        return (await RecordsAsync(service, viewer), pages);
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

        return string.Join('\n', all.Select(r => System.Text.RegularExpressions.Regex.Unescape(System.Text.Json.JsonSerializer.Serialize(r))));
    }
}

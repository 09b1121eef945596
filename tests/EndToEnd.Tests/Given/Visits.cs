using System.Text.RegularExpressions;
using Stegvis.People;
using Stegvis.Tests.Given;

namespace Stegvis.Tests;

/// <summary>One page opened on demo rows by somebody who may.</summary>
public sealed record Visit(KnownPage Page, Actor? Seat, string Url);

/// <summary>Every page of the product as an address of the demo service and a seat that opens it.</summary>
public sealed class Visits(TestService service)
{
    private static readonly SeatRole[] _roles =
        [SeatRole.Specialist, SeatRole.TeamLead, SeatRole.Person, SeatRole.EmployerContact, SeatRole.ExternalPartner, SeatRole.Administrator];

    private static readonly string[] _people = ["Kari", "Sahra"];

    /// <summary>Pages whose record exists for a moment only: a search, an import, a sharing just stopped, a case due for erasure. The demo holds none of these.</summary>
    private const int _mostWithoutRows = 5;

    private readonly DemoRows _demo = new(service.Options.DatabaseFile);

    public async Task<IReadOnlyList<Visit>> AllAsync()
    {
        var pages = await EveryPage.InAsync(service.Services);
        var visits = pages.Select(Of).OfType<Visit>().ToList();
        var missing = pages.Select(p => p.Route).Except(visits.Select(v => v.Page.Route)).ToList();
        Assert.True(missing.Count <= _mostWithoutRows, "The demo has no rows for: " + string.Join(", ", missing));
        return visits;
    }

    private Visit? Of(KnownPage page)
    {
        if (page.Access is null)
        {
            return new Visit(page, null, page.Route);
        }

        var role = _roles.First(page.Access.Allows);
        var visits = from seat in service.SignIns.SelectMany(s => s.Seats).Where(s => s.Role == role)
                     from of in seat.Case is { } own ? [own] : _people.Select(_demo.CaseOf)
                     let url = Fill(page, of)
                     where url is not null
                     select new Visit(page, seat, url);
        return visits.FirstOrDefault();
    }

    private string? Fill(KnownPage page, CaseId of)
    {
        if (page.Route.EndsWith("/stopped", StringComparison.Ordinal) || page.Route.Contains("/retention/{", StringComparison.Ordinal))
        {
            return null;
        }

        var url = page.Route;
        foreach (Match part in Regex.Matches(page.Route, @"((?<kind>[a-z-]+)/)?\{(?<name>\w+)[^}]*\}", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)))
        {
            var value = part.Groups["name"].Value switch
            {
                "caseId" => of.Value.ToString(),
                "number" => "1",
                "thing" => "sheet",
                "id" when page.Route.StartsWith("/crisis-contacts/", StringComparison.Ordinal) => _demo.CrisisContact().ToString(),
                "id" when page.Route.StartsWith("/outreach/", StringComparison.Ordinal) => _demo.OutreachEvent().ToString(),
                "id" when page.Route.Contains("/handover/", StringComparison.Ordinal) => _demo.RecordOf("sheets", of)?.ToString(),
                "employer" => _demo.EmployerAskedOf(of)?.ToString(),
                "placementId" when page.Route.Contains("/evaluations/{id", StringComparison.Ordinal) => _demo.PlacementOf("evaluations", of)?.ToString(),
                "placementId" when page.Route.Contains("/adjustments/{id", StringComparison.Ordinal) => _demo.PlacementOf("adjustments", of)?.ToString(),
                "placementId" => _demo.RecordOf("placements", of)?.ToString(),
                "id" when page.Route.StartsWith("/me/meetings/", StringComparison.Ordinal) => _demo.MeetingToChooseOf(of)?.ToString(),
                _ => _demo.RecordOf(part.Groups["kind"].Value, of)?.ToString(),
            };
            if (value is null)
            {
                return null;
            }

            url = url.Replace(part.Value, (part.Groups["kind"].Length > 0 ? part.Groups["kind"].Value + "/" : "") + value, StringComparison.Ordinal);
        }

        return url;
    }
}

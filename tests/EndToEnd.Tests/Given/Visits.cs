using System.Text.RegularExpressions;
using Stegvis.People;

namespace Stegvis.Tests;

/// <summary>One page opened on demo rows by somebody who may.</summary>
public sealed record Visit(KnownPage Page, Actor? Seat, string Url);

/// <summary>Every page of the product as an address of the demo service and a seat that opens it.</summary>
public sealed class Visits(Browser browser)
{
    private static readonly SeatRole[] _roles =
        [SeatRole.Specialist, SeatRole.TeamLead, SeatRole.Person, SeatRole.EmployerContact, SeatRole.ExternalPartner, SeatRole.Administrator];

    private static readonly string[] _people = ["Kari", "Sahra"];

    public IReadOnlyList<Visit> All() => [.. EveryPage.In(browser.Service.Services).Select(Of)];

    private Visit Of(KnownPage page)
    {
        if (page.Access is null)
        {
            return new Visit(page, null, page.Route);
        }

        var seat = browser.Seat(_roles.First(page.Access.Allows));
        foreach (var of in seat.Case is { } own ? [own] : _people.Select(browser.Demo.CaseOf))
        {
            if (Fill(page, of) is { } url)
            {
                return new Visit(page, seat, url);
            }
        }

        throw new InvalidOperationException($"The demo has no record to open {page.Route} on.");
    }

    private string? Fill(KnownPage page, CaseId of)
    {
        var url = page.Route;
        foreach (Match part in Regex.Matches(page.Route, @"((?<kind>[a-z-]+)/)?\{(?<name>\w+)[^}]*\}", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)))
        {
            var value = part.Groups["name"].Value switch
            {
                "caseId" => of.Value.ToString(),
                "number" => "1",
                "employer" => browser.Demo.RecordOf("employers", of)?.ToString(),
                "placementId" when page.Route.Contains("/evaluations/{id", StringComparison.Ordinal) =>
                    browser.Demo.PlacementOf(browser.Demo.RecordOf("evaluations", of))?.ToString(),
                "placementId" => browser.Demo.RecordOf("placements", of)?.ToString(),
                _ => browser.Demo.RecordOf(part.Groups["kind"].Value, of)?.ToString(),
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

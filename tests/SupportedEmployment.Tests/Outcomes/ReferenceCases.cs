using System.Globalization;
using Stegvis.Casework;
using Stegvis.EmployerEngagement;

namespace Stegvis.Tests.Outcomes;

/// <summary>One job of a reference case, in the words of its row.</summary>
public sealed record ReferenceJob(string Starts, string? LastDay, decimal? Hours, PayBasis Pay)
{
    public bool IsPractice { get; init; }

    public bool IsTemporary { get; init; }

    public PlacementFacts Facts => new()
    {
        JobTitle = "Assistant",
        HoursPerWeek = Hours,
        Pay = Pay,
        Contract = IsPractice ? ContractType.NoContract : IsTemporary ? ContractType.Temporary : ContractType.Permanent,
        Setting = IsPractice ? WorkSetting.Practice : WorkSetting.Ordinary,
        StartsOn = ReferenceCases.Day(Starts),
        SpecialTermsBasis = Pay is PayBasis.SpecialTerms ? "Tariff, chapter 4" : null,
    };
}

/// <summary>What was counted by hand. <c>Kept</c> has a letter for 1, 3, 6, 12 and 24 months: y, n, or – for not due.</summary>
public sealed record HandCount(bool Placed, bool InJob, decimal? Hours, int? Workplace, int? PaidJob, string Kept)
{
    public int Unpaid { get; init; }

    public int Paid { get; init; }

    public int MissingSteps { get; init; }
}

public sealed record ReferenceCase(string Name, string Opened, HandCount Counted, string ByHand)
{
    public IReadOnlyList<ReferenceJob> Jobs { get; init; } = [];

    public (string From, string? Until)? Stopped { get; init; }

    public ProcessStep[] Steps { get; init; } = [ProcessStep.ClientEngagement];
}

/// <summary>
/// Ten cases, frozen, seen on 24 November 2026 and counted with a calendar on paper. Change one only together with the definition it proves.
/// </summary>
public static class ReferenceCases
{
    public static readonly DateOnly Today = new(2026, 11, 24);

    public static IReadOnlyList<ReferenceCase> All { get; } =
    [
        new("leap day start", "2024-01-15", new(true, false, null, 45, 45, "yyyyn") { Paid = 366 },
            "15 Jan to 29 Feb: 16 + 29 = 45. 12 months after 29 Feb 2024 is 28 Feb 2025, the last day at work: kept; at 24 not. 366 days with both ends.")
        {
            Jobs = [new("2024-02-29", "2025-02-28", 20, PayBasis.CollectiveAgreement)],
        },
        new("ended on day 30", "2026-01-05", new(true, false, null, 55, 55, "nnn––") { Paid = 30 },
            "5 Jan to 1 Mar: 26 + 28 + 1 = 55. Last day 30 Mar is day 30; one month is 1 Apr: not kept. 12 months is 1 Mar 2027: not due.")
        {
            Jobs = [new("2026-03-01", "2026-03-30", 37.5m, PayBasis.SameAsColleagues)],
        },
        new("two jobs that overlap", "2026-01-01", new(true, true, 22, 31, 31, "yyy––") { Paid = 297 },
            "12 + 10 = 22 hours. 1 Feb to 31 Oct is 273 days, and 24 in November: 297, the overlap once. Paid by the job with 12 hours.")
        {
            Jobs = [new("2026-02-01", null, 12, PayBasis.CollectiveAgreement), new("2026-06-01", null, 10, PayBasis.SameAsColleagues)],
        },
        new("practice only", "2026-05-04", new(false, false, null, 91, null, "–––––") { Unpaid = 54 },
            "4 May to 3 Aug: 27 + 30 + 31 + 3 = 91 to a workplace. 29 days in August and 25 in September unpaid: 54. No job, so no months.")
        {
            Jobs = [new("2026-08-03", "2026-09-25", 25, PayBasis.Unpaid) { IsPractice = true }],
        },
        new("under-paid job", "2026-03-02", new(false, false, null, 30, null, "–––––"),
            "A workplace after 2 Mar to 1 Apr = 30 days, but no SE job: below tariff. It is paid, so no unpaid time.")
        {
            Jobs = [new("2026-04-01", null, 30, PayBasis.BelowTariff)],
        },
        new("re-opened", "2025-01-10", new(true, true, 18.5m, 80, 80, "yyyy–") { Paid = 420 },
            "10 Jan to 1 Oct is 264 days; 1 Mar to 1 Sep, 184, stopped: 80. 12 months was 1 Oct 2026. 365 + 55 = 420 days.")
        {
            Jobs = [new("2025-10-01", null, 18.5m, PayBasis.SameAsColleagues)], Stopped = ("2025-03-01", "2025-09-01"),
        },
        new("holiday stand-in", "2026-05-18", new(true, false, null, 35, 35, "yn–––") { Paid = 54 },
            "18 May to 22 Jun: 13 + 22 = 35. On 22 Jul at work, on 22 Sep not; 22 Dec has not come. 9 + 31 + 14 = 54 days. It counts as placed.")
        {
            Jobs = [new("2026-06-22", "2026-08-14", 35, PayBasis.CollectiveAgreement) { IsTemporary = true }],
        },
        new("closed before placement", "2026-02-02", new(false, false, null, null, null, "–––––"),
            "Followed in 2026 until 1 July, and placed in nothing: in the whole, not in the part.")
        {
            Stopped = ("2026-07-01", null),
        },
        new("start in the future", "2026-09-01", new(false, false, null, null, null, "–––––"),
            "The contract is signed and the first day is 1 Dec: nothing has begun, so nothing counts yet.")
        {
            Jobs = [new("2026-12-01", null, 20, PayBasis.CollectiveAgreement)],
        },
        new("hours unknown", "2026-04-13", new(true, true, null, 91, 91, "yy–––") { Paid = 135, MissingSteps = 1 },
            "13 Apr to 13 Jul: 17 + 31 + 30 + 13 = 91. In a job, hours unknown and not guessed. 19 + 31 + 30 + 31 + 24 = 135 days. Step 3 is empty.")
        {
            Jobs = [new("2026-07-13", null, null, PayBasis.SpecialTerms)],
            Steps = [ProcessStep.ClientEngagement, ProcessStep.VocationalProfiling, ProcessStep.EmployerEngagement, ProcessStep.OnOffJobSupport],
        },
    ];

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

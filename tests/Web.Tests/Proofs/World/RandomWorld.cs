using FsCheck;
using FsCheck.Fluent;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.Proofs.World;

/// <summary>One state by chance: who looks, and what the person has said about it. Masks are sets of information categories.</summary>
internal sealed record RandomWorld(SeatRole Role, int Covers, int Excludes)
{
    private static readonly SeatRole[] _roles = [.. Enum.GetValues<SeatRole>().Where(r => r.ReaderOf() is not (Reader.None or Reader.Administrator or Reader.Funder))];

    public static Gen<RandomWorld> ByChance =>
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

    public ConsentDirection Direction { get; init; }

    public DisclosureLevel Level { get; init; }

    public int ConsentEndsIn { get; init; }

    public int DecisionEndsIn { get; init; }

    public bool IsNamed { get; init; }

    public bool IsHidden { get; init; }

    public bool IsWithdrawn { get; init; }

    public bool IsDecisionWithdrawn { get; init; }

    public PlanLayout Layout { get; init; }

    private bool IsConsentActive => !IsWithdrawn && ConsentEndsIn >= 0;

    private bool IsDisclosed => Level is DisclosureLevel.SupportOrHealth && !IsDecisionWithdrawn && DecisionEndsIn >= 0;

    /// <summary>A seat that stands on a consent sees nothing at all once the consent is over.</summary>
    public bool IsShut => Role.ReaderOf() is Reader.Partner or Reader.Circle or Reader.Coordinator && !IsConsentActive;

    public async Task<Viewer> InAsync(TestService service)
    {
        var full = await FullCase.InAsync(service, new FullCaseWishes { SpecialistIsNamedReader = IsNamed, IsHidden = IsHidden, Change = r => Changed(r, service) });
        return new Viewer(ToString(), Role.ReaderOf(), full, full[Role]) { Opens = Opens(), Covered = Covered(), Layout = Layout, IsHidden = IsHidden };
    }

    private static List<InformationCategory> Of(int mask) => [.. Enum.GetValues<InformationCategory>().Where(c => (mask & (1 << (int)c)) != 0)];

    /// <summary>Said once more by hand: what each category stands for.</summary>
    private static string[] DocumentsOf(InformationCategory category) => category switch
    {
        InformationCategory.FirstContact => ["M1.30"],
        InformationCategory.MeetingAndAgreement => ["M1.33", "M1.34"],
        InformationCategory.Plan => ["M1.38", "M2.38"],
        InformationCategory.Profile => ["M2.30"],
        InformationCategory.JobSearch => ["M3.30"],
        InformationCategory.Job => ["M4.37"],
        InformationCategory.SupportAtWork => ["M5.30", "M5.37", "M5.38"],
        InformationCategory.HelpFromOthers => ["M1.40"],
        _ => throw new NotSupportedException($"Say here what {category} stands for."),
    };

    private string Opens() => (IsNamed ? "r" : "") + (IsConsentActive ? "c" : "") + (IsDisclosed ? "d" : "") + (Role is SeatRole.Specialist ? "l" : "");

    private List<string> Covered() => Direction is ConsentDirection.Obtain
        ? ["M1.37"]
        : [.. Of(Covers).Except(Of(Excludes)).SelectMany(DocumentsOf), "M1.37"];

    private StoredRecord Changed(StoredRecord record, TestService service)
    {
        var today = service.Storage.Today;
        switch (record)
        {
            case Consent consent:
                var facts = consent.Facts with { Direction = Direction, Covers = Of(Covers), Excludes = Of(Excludes), ValidFrom = today.AddDays(-2), ValidTo = today.AddDays(ConsentEndsIn) };
                typeof(Consent).GetProperty(nameof(Consent.Facts))!.SetValue(consent, facts);
                if (IsWithdrawn)
                {
                    consent.Withdraw(service.Storage.Now);
                }

                return consent;
            case DisclosureDecision decision:
                var said = decision.Facts with { Level = Level, ValidUntil = today.AddDays(DecisionEndsIn) };
                var decided = DisclosureDecision.Decide(decision.Id, decision.CaseId, decision.EmployerId, (said, new Stamp(decision.CreatedBy, decision.CreatedAt)));
                if (IsDecisionWithdrawn)
                {
                    decided.Withdraw(service.Storage.Now);
                }

                return decided;
            case PlanLine line:
                return FullCase.InLayout(line, Layout);
            default:
                return record;
        }
    }
}

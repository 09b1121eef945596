using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Tests.Given;
using Stegvis.Tests.Proofs.World;

namespace Stegvis.Tests.Proofs;

/// <summary>Somebody in one state: which signs of the table open to them, and whether their rows are the right ones.</summary>
internal sealed record Viewer(string Name, Reader Reader, FullCase Case, Actor Actor)
{
    /// <summary>The conditions that hold, besides the role itself.</summary>
    public string Opens { get; init; } = "";

    /// <summary>Documents an active consent covers; null when every one of them.</summary>
    public IReadOnlyList<string>? Covered { get; init; }

    /// <summary>The seat belongs to another workplace, or stands on another consent.</summary>
    public bool IsElsewhere { get; init; }

    /// <summary>The person is at risk, and where and when they are is hidden.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The seat belongs to the member of the circle whose promise stands in the case.</summary>
    public bool IsSupporter { get; init; }

    /// <summary>Which of the three plans the case's plan line stands in.</summary>
    public PlanLayout Layout { get; init; } = PlanLayout.Support;

    public bool Sees(StoredField field, string sign) => sign switch
    {
        _ when field.Record == typeof(PlanLine) && !MeetsLines => false,
        _ when Reader is Reader.Circle && field.Record == typeof(Contribution) && !IsSupporter => false,
        _ when Reader is Reader.Employer or Reader.Mentor && (IsElsewhere || !PermissionsDoc.Workplace.Contains(field.Record)) => false,
        "●" => true,
        "c" => Opens.Contains('c', StringComparison.Ordinal) && Covered?.Contains(field.Rule.Document) is not false,
        "h" => !IsHidden || Reader is Reader.Person || (Reader is Reader.Worker && Opens.Contains('r', StringComparison.Ordinal)),
        "d" or "r" or "l" or "p" => Opens.Contains(sign, StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>Text fields that this viewer may not read; all of them where the case is shut.</summary>
    public IEnumerable<StoredField> HiddenTexts(bool isShut)
    {
        var table = PermissionsDoc.Read();
        return FieldCatalogue.All.Where(f => f.Property.PropertyType == typeof(string)).Where(f => isShut || !Sees(f, table[FieldsDoc.NameOf(f)][Reader]));
    }

    /// <summary>M1.38 names the circle, M2.38 circle and coordinator, M5.30 the workplace.</summary>
    private bool MeetsLines => Reader switch
    {
        Reader.Circle => Layout is PlanLayout.Engagement or PlanLayout.Career,
        Reader.Coordinator => Layout is PlanLayout.Career,
        Reader.Employer or Reader.Mentor => Layout is PlanLayout.Support,
        _ => true,
    };
}

/// <summary>Every reader in every state that matters, each on a case that differs only in that state.</summary>
internal static class Viewers
{
    public static async Task<IReadOnlyList<Viewer>> InAsync(TestService service)
    {
        var open = await FullCase.InAsync(service);
        var named = await FullCase.InAsync(service, new FullCaseWishes { SpecialistIsNamedReader = true });
        var hidden = await FullCase.InAsync(service, new FullCaseWishes { SpecialistIsNamedReader = true, IsHidden = true });
        var atRisk = await FullCase.InAsync(service, new FullCaseWishes { IsHidden = true });
        var viewers = new List<Viewer>
        {
            new("person at risk", Reader.Person, atRisk, atRisk[SeatRole.Person]) { IsHidden = true },
            new("specialist not on the list", Reader.Worker, atRisk, atRisk[SeatRole.Specialist]) { Opens = "l", IsHidden = true },
            new("specialist on the list", Reader.Worker, hidden, hidden[SeatRole.Specialist]) { Opens = "rl", IsHidden = true },
            new("lead of a person at risk", Reader.Lead, hidden, hidden[SeatRole.TeamLead]) { IsHidden = true },
            new("person", Reader.Person, open, open[SeatRole.Person]),
            new("person who has just signed in", Reader.Person, open, open[SeatRole.Person] with { IsProtected = true }) { Opens = "p" },
            new("specialist, who wrote the locked note", Reader.Worker, open, open[SeatRole.Specialist]) { Opens = "l" },
            new("named specialist", Reader.Worker, named, named[SeatRole.Specialist]) { Opens = "rl" },
            new("deputy", Reader.Worker, open, open[SeatRole.Deputy]),
            new("lead", Reader.Lead, open, open[SeatRole.TeamLead]),
            new("lead where others are named", Reader.Lead, named, named[SeatRole.TeamLead]),
            new("mentor", Reader.Mentor, open, open[SeatRole.Mentor]),
            new("mentor elsewhere", Reader.Mentor, open, await ElsewhereAsync(open, SeatRole.Mentor, service)) { IsElsewhere = true },
            new("job coach", Reader.Mentor, open, open[SeatRole.JobCoach]),
            new("employer, everything told", Reader.Employer, open, open[SeatRole.EmployerContact]) { Opens = "d" },
            new("employer elsewhere", Reader.Employer, open, await ElsewhereAsync(open, SeatRole.EmployerContact, service)) { IsElsewhere = true },
        };
        var helped = await FullCase.InAsync(service, new FullCaseWishes { Change = InTheCircle });
        viewers.Add(new Viewer("supporter", Reader.Circle, helped, await helped.SeatAsync(SeatRole.CircleMember, g => g with { Member = helped.Id })) { IsSupporter = true });
        viewers.AddRange(await EmployersAsync(service));
        viewers.AddRange(await RecipientsAsync(service, open));
        return viewers;
    }

    public static StoredRecord InTheCircle(StoredRecord record)
    {
        if (record is not CircleMember drawn)
        {
            return record;
        }

        var member = CircleMember.Propose(drawn.Id, drawn.CaseId, drawn.Facts, (true, new Stamp(drawn.CreatedBy, drawn.CreatedAt)));
        member.Answer(true, DateOnly.FromDateTime(drawn.CreatedAt.Date));
        return member;
    }

    private static Task<Actor> ElsewhereAsync(FullCase full, SeatRole role, TestService service) =>
        full.SeatAsync(role, grant => grant with { Placement = new PlacementId(service.NewId()) });

    private static async Task<IEnumerable<Viewer>> EmployersAsync(TestService service)
    {
        var yesterday = service.Storage.Today.AddDays(-1);
        var decisions = new (string Name, Func<DisclosureDecision, DisclosureDecision?> Change)[]
        {
            ("nothing decided", _ => null),
            ("no contact", d => Said(d, d.Facts with { Level = DisclosureLevel.NoContact })),
            ("without name", d => Said(d, d.Facts with { Level = DisclosureLevel.WithoutName })),
            ("name only", d => Said(d, d.Facts with { Level = DisclosureLevel.NameOnly })),
            ("lapsed", d => Said(d, d.Facts with { ValidUntil = yesterday })),
            ("withdrawn", Withdrawn),
            ("told to another employer", d => DisclosureDecision.Decide(d.Id, d.CaseId, new EmployerId(service.NewId()), (d.Facts, new Stamp(d.CreatedBy, d.CreatedAt)))),
        };
        var viewers = new List<Viewer>();
        foreach (var (name, change) in decisions)
        {
            var full = await FullCase.InAsync(service, new FullCaseWishes { Change = r => r is DisclosureDecision d ? change(d) : r });
            viewers.Add(new Viewer("employer, " + name, Reader.Employer, full, full[SeatRole.EmployerContact]));
        }

        return viewers;

        DisclosureDecision Withdrawn(DisclosureDecision decision)
        {
            decision.Withdraw(service.Storage.Now);
            return decision;
        }

        static DisclosureDecision Said(DisclosureDecision d, DisclosureFacts facts) =>
            DisclosureDecision.Decide(d.Id, d.CaseId, d.EmployerId, (facts, new Stamp(d.CreatedBy, d.CreatedAt)));
    }

    private static async Task<IEnumerable<Viewer>> RecipientsAsync(TestService service, FullCase open)
    {
        var roles = new[]
        {
            (SeatRole.CircleMember, Reader.Circle), (SeatRole.Home, Reader.Circle), (SeatRole.ExternalPartner, Reader.Partner),
            (SeatRole.Referrer, Reader.Partner), (SeatRole.UnionRepresentative, Reader.Partner), (SeatRole.PlanCoordinator, Reader.Coordinator),
        };
        var (engagement, career) = (await FullCase.InAsync(service, Planning(PlanLayout.Engagement)), await FullCase.InAsync(service, Planning(PlanLayout.Career)));
        var narrow = await FullCase.InAsync(service, Consenting(facts => facts with { Covers = [InformationCategory.Plan, InformationCategory.Profile], Excludes = [InformationCategory.Profile] }));
        var obtain = await FullCase.InAsync(service, Consenting(facts => facts with { Direction = ConsentDirection.Obtain }));
        return
        [
            .. roles.Select(r => new Viewer($"{r.Item1}, all covered", r.Item2, open, open[r.Item1]) { Opens = "c", Covered = Everything }),
            .. roles.Select(r => new Viewer($"{r.Item1}, engagement plan", r.Item2, engagement, engagement[r.Item1]) { Opens = "c", Covered = Everything, Layout = PlanLayout.Engagement }),
            .. roles.Select(r => new Viewer($"{r.Item1}, career plan", r.Item2, career, career[r.Item1]) { Opens = "c", Covered = Everything, Layout = PlanLayout.Career }),
            new("employer, career plan", Reader.Employer, career, career[SeatRole.EmployerContact]) { Opens = "d", Layout = PlanLayout.Career },
            new("mentor, engagement plan", Reader.Mentor, engagement, engagement[SeatRole.Mentor]) { Layout = PlanLayout.Engagement },
            .. roles.Select(r => new Viewer($"{r.Item1}, plan only", r.Item2, narrow, narrow[r.Item1]) { Opens = "c", Covered = ["M1.37", "M1.38", "M2.38"] }),
            .. roles.Select(r => new Viewer($"{r.Item1}, may be asked only", r.Item2, obtain, obtain[r.Item1]) { Opens = "c", Covered = ["M1.37"] }),
        ];
    }

    /// <summary>The documents that the categories of a consent stand for, said once more by hand.</summary>
    private static IReadOnlyList<string> Everything { get; } =
        ["M1.33", "M1.34", "M1.37", "M1.38", "M1.40", "M2.38", "M2.30", "M3.30", "M4.37", "M5.30", "M5.37", "M5.38"];

    private static FullCaseWishes Planning(PlanLayout layout) => new() { Change = r => r is PlanLine line ? FullCase.InLayout(line, layout) : r };

    public static FullCaseWishes Consenting(Func<ConsentFacts, ConsentFacts> change) => new()
    {
        Change = record => record is Consent consent
            ? Consent.Give(consent.ConsentId, consent.CaseId, (change(consent.Facts), consent.RecipientAccount), new Stamp(consent.CreatedBy, consent.CreatedAt))
            : record,
    };
}

using Microsoft.EntityFrameworkCore;
using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.EmployerEngagement;
using Stegvis.Method;
using Stegvis.OnOffJobSupport;
using Stegvis.JobFinding;
using Stegvis.People;
using Stegvis.Storage.Access;
using Stegvis.Storage.ClientEngagement;

namespace Stegvis.Storage.Casework.Known;

/// <summary>
/// What the rules may know of the cases an actor sees: the same few queries for one case and for many, and only for those that have changed since they
/// were read last. Only days, codes and ids leave this file, all of them fields that the person, the specialist and the lead read.
/// </summary>
public static class CaseFactsReading
{
    /// <summary>Of a case somebody has opened. What this unit of work has saved since, it reads.</summary>
    public static async Task<CaseFacts?> CaseFactsOfAsync(this AppDb db, CaseView view, CancellationToken cancellation)
    {
        var facts = db.HasSaved ? await db.CaseFactsOfAsync(view.Actor, [view.Id], cancellation)
            : view.Lens.Reader is Reader.Person or Reader.Worker or Reader.Lead
                ? await db.CaseFactsAsync([new CaseAge(view.Id, view.LastChange, view.Lens.HidesWhereabouts)], cancellation)
                : new Dictionary<CaseId, CaseFacts>();
        return facts.GetValueOrDefault(view.Id);
    }

    /// <summary>When somebody meets is their own to know and the named readers' (decision 0035).</summary>
    public static async Task<IReadOnlyDictionary<CaseId, CaseFacts>> CaseFactsOfAsync(
        this AppDb db, Actor actor, IReadOnlyCollection<CaseId> cases, CancellationToken cancellation)
    {
        if (cases.Count == 0 || actor.Role.ReaderOf() is not (Reader.Person or Reader.Worker or Reader.Lead))
        {
            return new Dictionary<CaseId, CaseFacts>();
        }

        var visible = db.CasesVisibleTo(actor).Where(c => cases.Contains(c.CaseId));
        var shown = actor.Role.ReaderOf() is Reader.Person ? visible : db.WhereaboutsShownTo(actor);
        var rows = await visible.AsNoTracking()
            .Select(c => new CaseAge(c.CaseId, EF.Property<long>(c, CaseChanges.Last), c.HiddenSince != null && !shown.Any(s => s.CaseId == c.CaseId)))
            .ToListAsync(cancellation);
        return await db.CaseFactsAsync(rows, cancellation);
    }

    /// <summary>The facts of cases that somebody has been found to see, without what that somebody may not meet.</summary>
    internal static async Task<IReadOnlyDictionary<CaseId, CaseFacts>> CaseFactsAsync(this AppDb db, IReadOnlyList<CaseAge> cases, CancellationToken cancellation)
    {
        var (today, values) = (db.Today, db.Services.Values.Now);
        FactsAge AgeOf(CaseAge c) => new(c.LastChange, today, values);
        var known = cases.ToDictionary(c => c.Id, c => db.Services.Known.Facts.Find(c.Id, AgeOf(c)));
        var unread = cases.Where(c => known[c.Id] is null).ToDictionary(c => c.Id);
        foreach (var read in await ReadAsync(db, [.. unread.Keys], cancellation))
        {
            var facts = known[read.Id] = read with { Values = values };
            if (db.Database.CurrentTransaction is null)
            {
                db.Services.Known.Facts.Keep(facts.Id, AgeOf(unread[facts.Id]), facts);
            }
        }

        return cases.Where(c => known[c.Id] is not null).ToDictionary(c => c.Id, c => c.IsHidden ? known[c.Id]!.WithoutWhereabouts() : known[c.Id]!);
    }

    // In arrays, as they are kept for thousands: all empty arrays are one, and a list keeps room to grow.
    private static async Task<IEnumerable<CaseFacts>> ReadAsync(AppDb db, List<CaseId> wanted, CancellationToken cancellation)
    {
        if (wanted.Count == 0)
        {
            return [];
        }

        var days = (await Days(db, db.Cases.Where(c => wanted.Contains(c.CaseId))).ToListAsync(cancellation)).ConvertAll(row => row.Read(db));
        var ids = days.ConvertAll(d => d.Id);
        var steps = await StepsAsync(db, ids, cancellation);
        var sheets = await FirstSheetsAsync(db, ids, cancellation);
        var decisions = await DecisionsAsync(db, ids, cancellation);
        var lines = await LinesAsync(db, ids, cancellation);
        var meetings = await MeetingsAsync(db, ids, cancellation);
        var jobs = await JobsAsync(db, ids, cancellation);
        var visits = await VisitsAsync(db, [.. jobs.Select(j => j.Key)], cancellation);
        return days.Select(d => d with
        {
            Steps = steps[d.Id].ToArray(),
            FirstSheet = sheets.GetValueOrDefault(d.Id),
            Meetings = meetings[d.Id].ToArray(),
            Decision = decisions[d.Id].FirstOrDefault(),
            OpenLines = lines[d.Id].ToArray(),
            Placements = jobs[d.Id].ToArray(),
            LastVisit = visits.GetValueOrDefault(d.Id),
        });
    }

    /// <summary>One row a case, with the few records of it that are read for their days: one query, however many rules ask.</summary>
    private static IQueryable<CaseDays> Days(AppDb db, IQueryable<Case> cases)
    {
        var (ageing, today) = (Ageing(db), db.Today);
        return cases.AsNoTracking().AsSingleQuery().Select(c => new CaseDays
        {
            Facts = new CaseFacts(c.CaseId, c.OpenedOn)
            {
                ClosedOn = c.ClosedOn,
                HasPlan = db.Set<PlanLine>().Any(l => l.CaseId == c.CaseId && l.TakenOutAt == null),
                FirstMeetingOn = db.Set<Meeting>().Where(m => m.CaseId == c.CaseId && m.Outcome == MeetingOutcome.Held).Min(m => m.Facts.On),
                LastContactOn = db.Set<ContactNote>().Where(n => n.CaseId == c.CaseId && n.WithdrawnAt == null).Max(n => n.Facts.On),
                LastEmployerContactOn = db.Set<LeadContact>().Where(l => l.CaseId == c.CaseId).Max(l => l.Facts.On),
            },
            NextMeetingOn = db.Set<Meeting>().Where(m => m.CaseId == c.CaseId && m.Outcome == MeetingOutcome.Planned && m.Facts.On >= today).Min(m => m.Facts.On),
            ChannelIsAsked = c.Person!.Facts.Channel != null,
            NeedsAreAsked = (c.Person.Facts.CommunicationNeeds ?? c.Person.Facts.LanguageAndInterpreter ?? "") != "",
            SetAside = db.Set<FindingAnswer>().Where(a => a.CaseId == c.CaseId && a.Finding != null && a.TakenUpOn == null).Select(a => a.Finding!).ToList(),
            Packs = db.Set<InformationPack>().Where(p => p.CaseId == c.CaseId).ToList(),
            Referrals = db.Set<OnwardReferral>().Where(r => r.CaseId == c.CaseId && r.ReturnedOn == null).ToList(),
            Consents = ageing.Where(k => k.CaseId == c.CaseId).ToList(),
            Pauses = db.Set<Pause>().Where(p => p.CaseId == c.CaseId).ToList(),
        });
    }

    /// <summary>Consents that near their end or had a guardian's part, and hold by the person's own yes.</summary>
    private static IQueryable<Consent> Ageing(AppDb db)
    {
        var (today, until) = (db.Today, db.Today.AddDays(db.ValueOf(Thresholds.ConsentNotice)));
        return db.Set<Consent>()
            .Where(c => c.WithdrawnAt == null && c.Facts.ValidFrom <= today && c.Facts.ValidTo >= today && (c.Facts.ValidTo <= until || c.Facts.BornOn != null))
            .Where(c => db.Set<Confirmation>().Any(y => y.DocumentId == (Guid)(object)c.ConsentId && y.Party == ConfirmingParty.Person && y.Means != ConfirmationMeans.SaidElsewhere));
    }

    private static async Task<ILookup<CaseId, StepFact>> StepsAsync(AppDb db, List<CaseId> ids, CancellationToken cancellation) =>
        (await db.Set<StepProgress>().AsNoTracking().Where(s => ids.Contains(s.CaseId)).ToListAsync(cancellation))
            .OrderBy(s => s.Step).ToLookup(s => s.CaseId, s => new StepFact(s.Step, s.State, s.BegunOn));

    private static async Task<ILookup<CaseId, DateTimeOffset>> MeetingsAsync(AppDb db, List<CaseId> ids, CancellationToken cancellation)
    {
        var today = db.Today;
        return (await db.Set<Meeting>().Where(m => ids.Contains(m.CaseId) && m.Outcome == MeetingOutcome.Planned && m.Facts.On >= today)
            .OrderBy(m => m.StartsAt).Select(m => new { m.CaseId, m.StartsAt }).ToListAsync(cancellation)).ToLookup(m => m.CaseId, m => m.StartsAt);
    }

    /// <summary>A yes counts for the words it was said to: the fingerprint must be the sheet's as it stands.</summary>
    private static async Task<Dictionary<CaseId, SheetFact>> FirstSheetsAsync(AppDb db, List<CaseId> ids, CancellationToken cancellation)
    {
        var rows = await db.Set<MeetingSheet>().AsNoTracking().Where(s => ids.Contains(s.CaseId))
            .Where(s => !db.Set<MeetingSheet>().Any(o => o.CaseId == s.CaseId
                && (o.Facts.HeldOn < s.Facts.HeldOn || (o.Facts.HeldOn == s.Facts.HeldOn && o.CreatedAt < s.CreatedAt))))
            .Select(s => new
            {
                Sheet = s,
                Yes = db.Set<Confirmation>().Where(c => c.DocumentId == s.Id && c.Party == ConfirmingParty.Person).Select(c => c.VersionHash).ToList(),
            }).ToListAsync(cancellation);
        return rows.DistinctBy(r => r.Sheet.CaseId)
            .ToDictionary(r => r.Sheet.CaseId, r => new SheetFact(r.Sheet.Id, r.Sheet.Facts.HeldOn!.Value, r.Yes.Contains(r.Sheet.Hash, StringComparer.Ordinal)));
    }

    private static async Task<ILookup<CaseId, DecisionFact>> DecisionsAsync(AppDb db, List<CaseId> ids, CancellationToken cancellation) =>
        (await db.Set<Decision>().AsNoTracking().Where(d => ids.Contains(d.CaseId)).OrderByDescending(d => d.CreatedAt)
            .Select(d => new { d.CaseId, d.Id, d.Facts.Answer, d.Facts.Reason, d.Facts.DecidedOn }).ToListAsync(cancellation))
            .ToLookup(d => d.CaseId, d => new DecisionFact(d.Id, d.Answer!.Value, d.Reason, d.DecidedOn!.Value));

    private static async Task<ILookup<CaseId, PlanLineFact>> LinesAsync(AppDb db, List<CaseId> ids, CancellationToken cancellation) =>
        (await db.Set<PlanLine>().AsNoTracking()
            .Where(l => ids.Contains(l.CaseId) && l.TakenOutAt == null && l.Facts.CarriedOutOn == null && l.Layout != PlanLayout.Support)
            .OrderBy(l => l.CreatedAt)
            .Select(l => new
            {
                l.CaseId,
                l.Id,
                l.Layout,
                l.Facts.Due,
                l.Facts.BringsWorkCloser,
                l.CreatedAt,
                What = l.Facts.What != "",
                How = l.Facts.How != null && l.Facts.How != "",
                Who = l.Facts.Who != null && l.Facts.Who != "",
                Verifier = l.Facts.Verifier != null && l.Facts.Verifier != "",
                Measure = l.Facts.Measure != null && l.Facts.Measure != "",
                IsTask = l.SheetId != null,
            }).ToListAsync(cancellation))
            .ToLookup(l => l.CaseId, l => new PlanLineFact(l.Id, l.Layout, [.. Filled((l.What, l.How, l.Who, l.Verifier), l.Due), .. l.Measure ? [PlanPart.Measure] : Array.Empty<PlanPart>()])
            {
                Due = l.Due,
                BringsWorkCloser = l.BringsWorkCloser,
                MadeOn = db.Services.Days.Of(l.CreatedAt),
                IsTask = l.IsTask,
            });

    private static IEnumerable<PlanPart> Filled((bool What, bool How, bool Who, bool Verifier) has, DateOnly? due)
    {
        (PlanPart Part, bool Is)[] parts =
        [
            (PlanPart.What, has.What), (PlanPart.How, has.How), (PlanPart.Who, has.Who), (PlanPart.When, due is not null), (PlanPart.Verifier, has.Verifier),
        ];
        return parts.Where(p => p.Is).Select(p => p.Part);
    }

    private static async Task<ILookup<CaseId, PlacementFact>> JobsAsync(AppDb db, List<CaseId> ids, CancellationToken cancellation) =>
        (await db.Set<Placement>().AsNoTracking().Where(p => ids.Contains(p.CaseId))
            .Select(p => new
            {
                Job = p,
                FirstContact = db.Set<ContactNote>().Where(n => n.CaseId == p.CaseId && n.WithdrawnAt == null && n.Facts.On >= p.Facts.StartsOn).Min(n => n.Facts.On),
                FirstEvaluation = db.Set<PlacementEvaluation>().Where(e => e.PlacementId == p.PlacementId).Min(e => e.Facts.HeldOn),
            }).ToListAsync(cancellation))
            .ToLookup(r => r.Job.CaseId, r => new PlacementFact(r.Job.Id, r.Job.Facts.StartsOn!.Value)
            {
                Employer = r.Job.EmployerId,
                EndedOn = r.Job.EndedOn,
                IsSupportedEmployment = r.Job.IsSupportedEmployment,
                Failures = EmploymentCriteria.Failures(r.Job.Facts).ToArray(),
                FirstContactOn = r.FirstContact,
                FirstEvaluationOn = r.FirstEvaluation,
            });

    private static async Task<Dictionary<CaseId, VisitFact>> VisitsAsync(AppDb db, List<CaseId> inJob, CancellationToken cancellation)
    {
        if (inJob.Count == 0)
        {
            return [];
        }

        var visits = db.Set<ContactNote>().AsNoTracking().Where(n => n.WithdrawnAt == null && n.Facts.Place == ContactPlace.Workplace);
        var newest = await visits.Where(n => inJob.Contains(n.CaseId) && !visits.Any(o => o.CaseId == n.CaseId && o.Facts.On > n.Facts.On))
            .OrderByDescending(n => n.CreatedAt)
            .Select(n => new { n.CaseId, n.Id, n.Facts.On, n.Facts.Announced, HasPurpose = n.Facts.Purpose != null && n.Facts.Purpose != "" })
            .ToListAsync(cancellation);
        return newest.DistinctBy(n => n.CaseId).ToDictionary(n => n.CaseId, n => new VisitFact(n.Id, n.On!.Value, n.Announced, n.HasPurpose));
    }
}

/// <summary>A case somebody sees: the link that changed it last, and whether where and when is kept back from them.</summary>
internal sealed record CaseAge(CaseId Id, long LastChange, bool IsHidden);

/// <summary>One case as it is read for the rules, before the words of its records are left behind.</summary>
internal sealed class CaseDays
{
    public required CaseFacts Facts { get; init; }

    public DateOnly? NextMeetingOn { get; init; }

    public bool ChannelIsAsked { get; init; }

    public bool NeedsAreAsked { get; init; }

    public required List<string> SetAside { get; init; }

    public required List<InformationPack> Packs { get; init; }

    public required List<OnwardReferral> Referrals { get; init; }

    public required List<Consent> Consents { get; init; }

    public required List<Pause> Pauses { get; init; }

    /// <summary>A planned meeting is the first only where none was held.</summary>
    public CaseFacts Read(AppDb db) => Facts with
    {
        FirstMeeting = Facts.FirstMeetingOn is null && NextMeetingOn is { } first ? new FirstMeetingFact(first, ChannelIsAsked, NeedsAreAsked) : null,
        Pauses = Pauses.Select(p => new PauseFact(p.FromOn, p.UntilOn, p.Facts.ReviewOn!.Value)).ToArray(),
        SetAside = SetAside.ToArray(),
        Information = EngagementFacts.InformationOf(Packs),
        Referrals = EngagementFacts.ReferralsOf(Referrals, db.Services.Days),
        Consents = Consents.Select(k => new ConsentFact(k.Id, k.LetEndOn == k.Facts.ValidTo ? null : k.Facts.ValidTo, k.WaitsForReview(db.Today))).ToArray(),
    };
}

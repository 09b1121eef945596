using System.Collections.Concurrent;
using System.Linq.Expressions;
using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.EmployerEngagement;
using Stegvis.OnOffJobSupport;
using Stegvis.People;
using Stegvis.VocationalProfiling;

namespace Stegvis.Storage.Access;

/// <summary>
/// Which rows of a case a viewer may meet at all. Fields are the lens's business.
/// An employer or mentor: those of their own placement that concern the workplace; an employer also the newest of what the person decided to tell them.
/// A partner: the consent the seat stands on. A supporter: what they themselves have promised.
/// The lines of the one plan belong to three documents: support at work to the workplace, the engagement plan to the circle, the career plan to circle
/// and coordinator.
/// A locked note: those named on it, and who opened in an emergency, for as long as that lasts.
/// The person's notebook: a worker meets what the person shares now.
/// The lead: no task that tells when something sensitive is deleted.
/// </summary>
internal static class RowRules
{
    private static readonly ConcurrentDictionary<(Reader Reader, Type Record), bool> _narrow = new();

    /// <summary>Whether this reader meets only some of the rows of a kind.</summary>
    public static bool Narrow<TRecord>(Actor actor, AppDb db)
        where TRecord : CaseRecord => _narrow.GetOrAdd((actor.Role.ReaderOf(), typeof(TRecord)), _ =>
        {
            var all = Enumerable.Empty<TRecord>().AsQueryable();
            return !ReferenceEquals(Apply(all, actor, db), all);
        });

    public static IQueryable<TRecord> Apply<TRecord>(IQueryable<TRecord> rows, Actor actor, AppDb db)
        where TRecord : CaseRecord => actor.Role.ReaderOf() switch
        {
            Reader.Employer when rows is IQueryable<DisclosureDecision> decisions => (IQueryable<TRecord>)decisions.Where(NewestFor(actor.Placement ?? default, db)),
            Reader.Employer or Reader.Mentor => OfWorkplace(rows, actor.Placement ?? default),
            Reader.Partner or Reader.Circle or Reader.Coordinator => OfConsent(rows, actor),
            Reader.Lead when rows is IQueryable<CaseTask> tasks => (IQueryable<TRecord>)tasks.Where(t => t.Kind != TaskKind.DeleteSensitive),
            Reader.Worker when rows is IQueryable<LockedNote> notes => (IQueryable<TRecord>)notes.Where(NamedOn(actor.Account, db)),
            Reader.Worker when rows is IQueryable<NotebookNote> notes => (IQueryable<TRecord>)notes.Where(n => n.SharedOn != null && n.TornOutAt == null),
            Reader.Person when rows is IQueryable<NotebookNote> notes => (IQueryable<TRecord>)notes.Where(n => n.TornOutAt == null),
            _ => rows,
        };

    private static IQueryable<TRecord> OfWorkplace<TRecord>(IQueryable<TRecord> rows, PlacementId placement) => rows switch
    {
        IQueryable<Placement> jobs => (IQueryable<TRecord>)jobs.Where(p => p.PlacementId == placement),
        IQueryable<PlacementEvaluation> evaluations => (IQueryable<TRecord>)evaluations.Where(e => e.PlacementId == placement),
        IQueryable<Meeting> meetings => (IQueryable<TRecord>)meetings.Where(m => m.PlacementId == placement),
        IQueryable<PlanLine> lines => (IQueryable<TRecord>)lines.Where(OnTheJob(placement)),
        IQueryable<ContactNote> notes => (IQueryable<TRecord>)notes.Where(SharedNote(placement)),
        _ => rows.Where(r => false),
    };

    private static IQueryable<TRecord> OfConsent<TRecord>(IQueryable<TRecord> rows, Actor actor)
    {
        var consent = actor.Consent ?? default;
        return rows switch
        {
            IQueryable<Consent> consents => (IQueryable<TRecord>)consents.Where(c => c.ConsentId == consent),
            IQueryable<Contribution> promises => (IQueryable<TRecord>)promises.Where(c => c.MemberId == actor.Member),
            IQueryable<PlanLine> lines => (IQueryable<TRecord>)lines.Where(OfPlan(actor.Role.ReaderOf() is Reader.Circle)),
            _ => rows,
        };
    }

    private static Expression<Func<PlanLine, bool>> OfPlan(bool alsoEngagement) =>
        l => l.TakenOutAt == null && (l.Layout == PlanLayout.Career || (alsoEngagement && l.Layout == PlanLayout.Engagement));

    private static Expression<Func<LockedNote, bool>> NamedOn(AccountId reader, AppDb db)
    {
        var (account, now) = (reader.Value, db.Now);
        return n => n.Readers.Contains(account) || db.Set<EmergencyOpening>().Any(e => e.CaseId == n.CaseId && e.CreatedBy == reader && e.Until > now);
    }

    private static Expression<Func<DisclosureDecision, bool>> NewestFor(PlacementId placement, AppDb db) =>
        d => db.Set<Placement>().Any(p => p.PlacementId == placement && p.CaseId == d.CaseId && p.EmployerId == d.EmployerId)
            && !db.Set<DisclosureDecision>().Any(o => o.CaseId == d.CaseId && o.EmployerId == d.EmployerId && o.CreatedAt > d.CreatedAt);

    private static Expression<Func<PlanLine, bool>> OnTheJob(PlacementId placement) =>
        l => l.PlacementId == placement && l.Layout == PlanLayout.Support && l.Facts.Setting == SupportSetting.OnTheJob && l.TakenOutAt == null;

    private static Expression<Func<ContactNote, bool>> SharedNote(PlacementId placement) =>
        n => n.PlacementId == placement && n.WithdrawnAt == null && n.Facts.SharedWithEmployer != null && n.Facts.SharedWithEmployer != "";
}

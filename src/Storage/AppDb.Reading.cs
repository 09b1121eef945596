using Microsoft.EntityFrameworkCore;
using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.EmployerEngagement;
using Stegvis.People;
using Stegvis.Storage.Access;
using Stegvis.Storage.Casework.Known;

namespace Stegvis.Storage;

public abstract partial class AppDb
{
    /// <summary>The case as this actor may see it, or <c>null</c>: not there and not yours are the same.</summary>
    public async Task<CaseView?> OpenAsync(Actor actor, CaseId id, CancellationToken cancellation = default)
    {
        var now = Now;
        var found = await CaseVisibleTo(actor, id).Include(c => c.Person).Include(c => c.Steps).AsNoTracking()
            .Select(c => new CaseAsRead(c, EF.Property<long>(c, CaseChanges.Last), Seats.Any(
                s => s.AccountId == actor.Account && s.CaseId == id && s.IsNamedReader && s.From <= now && (s.To == null || s.To > now))))
            .FirstOrDefaultAsync(cancellation);
        if (found is null)
        {
            return null;
        }

        var lens = await LensOfAsync(actor, found, cancellation);
        return lens.IsShut ? null : new CaseView(this, actor, found, lens);
    }

    /// <summary>The case of a person's, an employer's or a partner's seat; null when that seat has none or has ended.</summary>
    public async Task<CaseView?> OpenOwnAsync(Actor actor, CancellationToken cancellation = default) =>
        actor.Case is { } own ? await OpenAsync(actor, own, cancellation) : null;

    /// <summary>One of <see cref="CasesVisibleTo"/>, asked from its own seats: not all that a worker follows are gone through.</summary>
    private IQueryable<Case> CaseVisibleTo(Actor actor, CaseId id)
    {
        if (!actor.Role.IsWorker())
        {
            return CasesVisibleTo(actor).Where(c => c.CaseId == id);
        }

        var seats = SeatsOnCases(actor).Where(s => s.CaseId == id);
        return Cases.Where(c => c.CaseId == id && seats.Any());
    }

    internal IQueryable<Case> CasesVisibleTo(Actor actor)
    {
        var now = Now;
        if (actor.Role is SeatRole.TeamLead)
        {
            return Cases.Where(c => c.TeamId == actor.Team);
        }

        if (actor.Role.IsWorker())
        {
            return CaseloadOf(actor, team: true);
        }

        return actor.Role.ReaderOf() is Reader.None or Reader.Administrator or Reader.Funder
            ? Cases.Where(c => false)
            : Cases.Where(c => Seats.Any(s => s.SeatId == actor.Seat && s.AccountId == actor.Account && s.CaseId == c.CaseId
                && s.From <= now && (s.To == null || s.To > now)));
    }

    /// <summary>
    /// The caseload a worker or lead asks for: one's own people, or with <paramref name="team"/> also those one stands in for. Asked from the seats
    /// outwards: a worker's list costs what that worker has, however large the service is.
    /// </summary>
    internal IQueryable<Case> CaseloadOf(Actor actor, bool team)
    {
        if (!actor.Role.IsWorker())
        {
            return actor.Role is SeatRole.TeamLead ? CasesVisibleTo(actor) : Cases.Where(c => false);
        }

        var seats = SeatsOnCases(actor).Where(s => team || s.Role == SeatRole.Specialist).Select(s => s.CaseId!.Value);
        return Cases.Where(c => seats.Contains(c.CaseId));
    }

    private IQueryable<Seat> SeatsOnCases(Actor worker)
    {
        var now = Now;
        return Seats.Where(s => s.AccountId == worker.Account && s.CaseId != null
            && (s.Role == SeatRole.Specialist || s.Role == SeatRole.Deputy) && s.From <= now && (s.To == null || s.To > now));
    }

    /// <summary>The cases whose whereabouts this actor may meet (decision 0035): the one condition of all lists.</summary>
    internal IQueryable<Case> WhereaboutsShownTo(Actor actor)
    {
        var (now, isWorker) = (Now, actor.Role.IsWorker());
        return Cases.Where(c => c.HiddenSince == null || (isWorker && Seats.Any(
            s => s.AccountId == actor.Account && s.CaseId == c.CaseId && s.IsNamedReader && s.From <= now && (s.To == null || s.To > now))));
    }

    private async Task<Lens> LensOfAsync(Actor actor, CaseAsRead read, CancellationToken cancellation)
    {
        var (@case, id, reader) = (read.Case, read.Case.CaseId, actor.Role.ReaderOf());
        var named = reader is Reader.Worker && read.IsNamedReader;
        var consent = reader is Reader.Employer or Reader.Mentor or Reader.Partner or Reader.Circle or Reader.Coordinator
            ? await ActiveConsentAsync(actor, id, cancellation)
            : null;
        var consented = consent?.Documents().ToHashSet(StringComparer.Ordinal) ?? [];
        var disclosed = reader is Reader.Employer && await IsDisclosedAsync(actor, id, cancellation);
        return new Lens(reader, named, consented, disclosed)
        {
            IsProtected = actor.IsProtected,
            IsHidden = @case.HiddenSince is not null,
            IsSupporter = reader is Reader.Circle && await IsInCircleAsync(actor, id, cancellation),
            Stopped = (consent?.StoppedLines ?? []).ToHashSet(StringComparer.Ordinal),
        };
    }

    private async Task<Consent?> ActiveConsentAsync(Actor actor, CaseId id, CancellationToken cancellation)
    {
        if (actor.Consent is not { } consentId)
        {
            return null;
        }

        var consent = await Set<Consent>().AsNoTracking().FirstOrDefaultAsync(c => c.ConsentId == consentId && c.CaseId == id, cancellation);
        return consent?.IsActive(Today) is true ? consent : null;
    }

    private Task<bool> IsInCircleAsync(Actor actor, CaseId id, CancellationToken cancellation) => Set<CircleMember>().AnyAsync(
        m => m.Id == actor.Member && m.CaseId == id && m.InCircleFrom != null && m.InCircleTo == null,
        cancellation);

    private async Task<bool> IsDisclosedAsync(Actor actor, CaseId id, CancellationToken cancellation)
    {
        var employer = await Set<Placement>().Where(p => p.PlacementId == actor.Placement && p.CaseId == id)
            .Select(p => (EmployerId?)p.EmployerId).FirstOrDefaultAsync(cancellation);
        var newest = await Set<DisclosureDecision>().AsNoTracking().Where(d => d.CaseId == id && d.EmployerId == employer)
            .OrderByDescending(d => d.CreatedAt).FirstOrDefaultAsync(cancellation);
        return newest?.Facts.Level is DisclosureLevel.SupportOrHealth && newest.OpensContact(Today);
    }
}

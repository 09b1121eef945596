using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;
using Stegvis.Storage.People;

namespace Stegvis.Web.People.Workers;

/// <summary>Who is to follow the person, and whose place they take.</summary>
public sealed record WorkerToName(Guid Id, AccountId New, AccountId? Leaves);

/// <summary>The lead names somebody else for a person and opens the hand-over. Nobody's seat moves before the person's yes.</summary>
public sealed class NameNewWorker(AppDb db)
{
    public async Task<Result<WorkerChange>> ExecuteAsync(CaseView @case, WorkerToName wanted, CancellationToken cancellation)
    {
        if (await WhyNotAsync(@case, wanted, cancellation) is { } refusal)
        {
            return refusal;
        }

        var change = WorkerChange.Name(wanted.Id, @case.Id, (wanted.New, wanted.Leaves, @case.Actor.Seat), new Stamp(@case.Actor.Account, db.Now));
        db.Keep(change);
        await db.SaveAsync(@case.Did(Acts.NewWorkerNamed, change.Id), cancellation);
        return change;
    }

    private async Task<Refusal?> WhyNotAsync(CaseView @case, WorkerToName wanted, CancellationToken cancellation)
    {
        var held = await db.SeatsOfAsync(@case, cancellation);
        if (wanted.New == @case.Actor.Account || held.Exists(s => s.Account == wanted.New && s.Role is SeatRole.Person))
        {
            return new Refusal("OwnSeat", "C.001");
        }

        if (!(await db.WorkersForAsync(@case, cancellation)).Exists(w => w.Account == wanted.New))
        {
            return new Refusal("NotInTeam", "C.001");
        }

        if (held.Exists(s => s.Account == wanted.New && s.Role is SeatRole.Specialist) || wanted.New == wanted.Leaves)
        {
            return new Refusal("FollowsAlready", "M0.109");
        }

        var isOpen = await @case.Records<WorkerChange>().Where(c => c.DoneOn == null && c.StoppedOn == null).AnyAsync(cancellation);
        return isOpen ? new Refusal("ChangeIsOpen", "M0.109") : null;
    }
}

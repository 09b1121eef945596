using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;
using Stegvis.Storage.People;

namespace Stegvis.Web.People.Workers;

/// <summary>The person's answer to the version whose hash they were shown.</summary>
public sealed record AnswerToChange(Guid YesId, Guid Change, string Hash, bool Yes)
{
    public ConfirmationMeans Means { get; init; }
}

/// <summary>
/// The person's yes makes the change: the old seat ends with it, the new one begins, both in the lead's name. A no leaves everything as it was.
/// The same answer twice changes nothing.
/// </summary>
public sealed class AnswerChange(AppDb db)
{
    public async Task<Result<WorkerChange>> ExecuteAsync(CaseView @case, AnswerToChange said, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<WorkerChange>(said.Change, cancellation) is not { NewWorker: { } chosen } change)
        {
            return new Refusal("ChangeIsClosed", "M0.109");
        }

        if (!said.Means.MayBeRecordedBy(@case.Actor.Role))
        {
            return new Refusal("OnlyThePerson", "M0.109");
        }

        if (!await MayWriteItAsync(db, @case, change, cancellation))
        {
            return new Refusal("OnlyThePerson", "M0.109");
        }

        return !change.IsOpen ? change : said.Yes ? await FinishAsync(@case, (change, chosen), said, cancellation) : await StopAsync(@case, change, cancellation);
    }

    /// <summary>Who named the new worker does not write the person's yes as long as somebody else meets the person.</summary>
    internal static async Task<bool> MayWriteItAsync(AppDb db, CaseView @case, WorkerChange change, CancellationToken cancellation) =>
        @case.Actor.Role is not SeatRole.TeamLead || change.Leaves is not { } leaves
            || !(await db.HoldersOfAsync(@case.Case, cancellation)).Exists(h => h.Account == leaves && h.Role.IsWorker());

    private async Task<Result<WorkerChange>> StopAsync(CaseView @case, WorkerChange change, CancellationToken cancellation)
    {
        change.Stop(db.Today);
        await db.SaveAsync(@case.Did(Acts.NewWorkerDeclined, change.Id), cancellation);
        return change;
    }

    private async Task<Result<WorkerChange>> FinishAsync(
        CaseView @case, (WorkerChange Change, AccountId Chosen) what, AnswerToChange said, CancellationToken cancellation)
    {
        var change = what.Change;
        if (await WhyNotAsync(@case, change, said.Hash, cancellation) is { } refusal)
        {
            return refusal;
        }

        await MoveAsync(@case, change, what.Chosen, cancellation);
        var yes = new Yes(said.YesId, change.Id, change.Hash, ConfirmingParty.Person, said.Means);
        db.Keep(Confirmation.Of(yes, @case.Id, new Stamp(@case.Actor.Account, db.Now)));
        change.Finish(db.Today);
        await db.SaveAsync(@case.Did(Acts.WorkerChanged, change.Id), cancellation);
        return change;
    }

    private async Task<Refusal?> WhyNotAsync(CaseView @case, WorkerChange change, string hash, CancellationToken cancellation) =>
        change.Hash != hash ? new Refusal("ChangeIsOther", "M0.109")
        : (await db.WorkersForAsync(@case, cancellation)).Exists(w => w.Account == change.NewWorker) ? null
        : new Refusal("NotInTeam", "C.001");

    private async Task MoveAsync(CaseView @case, WorkerChange change, AccountId chosen, CancellationToken cancellation)
    {
        var seats = (await @case.SeatsForChangeAsync(cancellation)).FindAll(s => s.IsActive(db.Now) && s.Role.IsWorker());
        seats.FindAll(s => s.AccountId == change.Leaves).ForEach(s => s.End(db.Now));
        if (!seats.Exists(s => s.AccountId == chosen && s.Role is SeatRole.Specialist))
        {
            var grant = new SeatGrant(new SeatId(Guid.CreateVersion7(db.Now)), chosen, SeatRole.Specialist) { Team = @case.Case.TeamId, Case = @case.Id, IsNamedReader = true };
            db.Keep(Seat.Grant(grant, change.NamedBy, new Stamp(@case.Actor.Account, db.Now)));
        }
    }
}

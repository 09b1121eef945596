using Microsoft.EntityFrameworkCore;
using Stegvis.People;
using Stegvis.Storage.Access;

namespace Stegvis.Storage.People;

/// <summary>Who has followed a person so far (MI.09): specialists only. Whoever stands in for some days is no change of worker.</summary>
public static class WorkerHistory
{
    private static readonly AskedOften<Func<AppDb, CaseId, CancellationToken, Task<int>>> _count = new(() => EF.CompileAsyncQuery((AppDb db, CaseId id, CancellationToken _) =>
        db.Seats.Where(s => s.CaseId == id && s.Role == SeatRole.Specialist).Select(s => s.AccountId).Distinct().Count()));

    public static Task<int> CountWorkersAsync(this AppDb db, CaseView view, CancellationToken cancellation) => _count.Of(db)(db, view.Id, cancellation);
}

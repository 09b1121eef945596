using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;
using Stegvis.Storage.Auditing;
using Stegvis.VocationalProfiling;

namespace Stegvis.Web.VocationalProfiling.Sensitive;

/// <summary>One tap takes the words away, in the profile and in the log, and the task with them. A second tap changes nothing.</summary>
public sealed class EraseSensitive(AppDb db)
{
    public async Task<Result<bool>> ExecuteAsync(CaseView @case, Guid id, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<SensitiveDetail>(id, cancellation) is not { } detail)
        {
            return new Refusal("SensitiveIsGone", "M2.32.07");
        }

        if (detail.ErasedOn is null)
        {
            detail.Erase(db.Today);
            (await @case.AllForChangeAsync<CaseTask>(cancellation)).Find(t => t.SubjectId == id)?.Done(db.Today);
            await db.ErasingAsync(
                async () =>
                {
                    await db.SaveAsync(@case.Did(Acts.SensitiveErased, id), cancellation);
                    await db.EraseAuditPayloadsOfAsync(@case.Did(Acts.PayloadErased, id), id, cancellation);
                },
                cancellation);
        }

        return true;
    }
}

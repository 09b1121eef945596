using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.Me.TakeAll;

/// <summary>The person takes everything along. Nobody is asked; that it was done, and in which form, stands in the log.</summary>
public sealed class TakeEverything(AppDb db)
{
    public Task ExecuteAsync(CaseView @case, string form, CancellationToken cancellation) =>
        db.SaveAsync(@case.Did(Acts.EverythingTaken, @case.Id.Value, form), cancellation);
}

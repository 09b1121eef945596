using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage.Retention;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Team.Retention;

/// <summary>Closed cases whose time has passed, the periods they are measured by, and the receipts of what is gone (C.018).</summary>
[Requires<LeadTeam>, ReadsList]
public sealed class DueModel(RetentionPeriods periods) : StegvisPage
{
    public RetentionPeriods Periods => periods;

    public IReadOnlyList<DueCase> Due { get; private set; } = [];

    public IReadOnlyList<ErasureReceipt> Receipts { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Due = await Db.DueCasesAsync(Actor, periods, Aborted);
        Receipts = await Db.ErasureReceiptsAsync(Actor, Aborted);
    }
}

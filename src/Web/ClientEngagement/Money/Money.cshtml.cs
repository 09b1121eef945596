using Stegvis.People;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.ClientEngagement.Money;

/// <summary>What happens with the money if the person works: made together, read by the person and the specialist alone.</summary>
[Requires<WorkOnCase>, Reads("M1.42")]
public sealed class MoneyModel : StegvisPage
{
    public MoneyView Money { get; private set; } = null!;

    public string Root => $"/cases/{Case.Id.Value}/money";

    public async Task OnGetAsync() => Money = await MoneyView.OfAsync(this, Aborted);
}

using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Web.People.AccessLog;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Me.Looked;

/// <summary>Who has looked (C.012): everybody, every day, in plain words; the person's own reading told apart.</summary>
[Requires<OwnCase>, Reads("access-log")]
public sealed class WhoHasLookedModel : StegvisPage
{
    [FromQuery(Name = "p")]
    public int PageNumber { get; set; } = 1;

    public IReadOnlyList<LookDay> Days { get; private set; } = [];

    public int Pages { get; private set; }

    public async Task OnGetAsync()
    {
        Pages = await Looks.PagesOfAsync(this, Aborted);
        PageNumber = Math.Clamp(PageNumber, 1, Math.Max(1, Pages));
        Days = await Looks.PageOfAsync(this, PageNumber, Aborted);
    }
}

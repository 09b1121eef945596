using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.People.AccessLog;

/// <summary>Who has looked at one person's case and who has changed it: what the person sees, for staff.</summary>
[Requires<ReadCase>, Reads("access-log")]
public sealed class AccessLogModel : StegvisPage
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

using Microsoft.AspNetCore.Mvc;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.Casework.Unmet;

/// <summary>The support runs out before the need does: what is needed, and who helps next. The case stays open.</summary>
[Requires<ReadCase>, Reads("M5.78")]
public sealed class UnmetModel(DescribeUnmetNeed describe, MeetNeed meet) : FormPage<UnmetNeedFacts>
{
    /// <summary>The need that stands open; the page says so when there is none.</summary>
    public UnmetNeed? Open { get; private set; }

    public bool MayWork => WorkOnCase.Allows(Actor.Role);

    private string After => $"/cases/{Case.Id.Value}";

    public async Task<IActionResult> OnPostMetAsync()
    {
        if (!MayWork)
        {
            return NotFound();
        }

        await meet.ExecuteAsync(Case, Aborted);
        return Redirect(After);
    }

    protected override async Task<bool> StartAsync()
    {
        await FindAsync();
        (Form, Expected) = Open is { } open ? (open.Facts, open.Version) : (new UnmetNeedFacts(), 0);
        return true;
    }

    protected override async Task<bool> CheckAsync()
    {
        await FindAsync();
        return MayWork;
    }

    protected override async Task<(UnmetNeedFacts Form, int Version)?> LoadSavedAsync()
    {
        await FindAsync();
        return Open is { } open ? (open.Facts, open.Version) : null;
    }

    protected override async Task<Result<string>> SaveAsync()
    {
        var result = await describe.ExecuteAsync(Case, (Open?.Id ?? Guid.Empty, Expected), Form, Aborted);
        return result.Refusal is { } refusal ? refusal : After;
    }

    private async Task FindAsync() => Open = await Case.Records<UnmetNeed>().Where(n => n.MetOn == null).OrderByDescending(n => n.CreatedAt).FirstAsync(Aborted);
}

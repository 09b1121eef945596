using Stegvis.Casework;
using Stegvis.Web.Platform;

namespace Stegvis.Web.Casework.Plan;

/// <summary>The person's plan as a short table: what, who, when, and how far.</summary>
public sealed record PlanView(StegvisPage Page, string Name, string? Href, IReadOnlyList<PlanLine> Lines)
{
    public static async Task<PlanView> OfAsync(StegvisPage page, string? href, CancellationToken cancellation)
    {
        var lines = await page.Case.Records<PlanLine>().Where(l => l.TakenOutAt == null).OrderBy(l => l.Facts.Due).Take(8).ListAsync(cancellation);
        return new PlanView(page, page.Case.Name, href, lines);
    }

    public string Status(PlanLine line) => line.Facts switch
    {
        { CarriedOutOn: not null } => "Done",
        { Due: { } due } when due < Page.Today => "Late",
        _ => "UnderWay",
    };

    public string When(PlanLine line) => line.Facts.Due is { } due ? Days.Relative(Page, due) : Page.Word("Day.NotSet");
}

using Microsoft.AspNetCore.Mvc;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Casework.Plan;

/// <summary>The whole plan as the form of the step, to work in and to print.</summary>
[Requires<ReadCase>, Reads("M2.38")]
public sealed class PlanModel : StegvisPage
{
    private const int _most = 200;

    /// <summary>Which form; the one of the step work is in when none is asked for.</summary>
    [FromQuery]
    public PlanLayout? Layout { get; set; }

    public PlanForm Form { get; private set; } = null!;

    public IReadOnlyList<PlanLine> Lines { get; private set; } = [];

    public int Lacking => Lines.Count(Form.Lacks);

    public bool MayWork => WorkOnCase.Allows(Actor.Role);

    public async Task OnGetAsync()
    {
        Form = new PlanForm(this, Layout ?? LayoutOf(Case.Case.CurrentStep()));
        var lines = await Case.Records<PlanLine>().Where(l => l.TakenOutAt == null).OrderBy(l => l.CreatedAt).Take(_most).ListAsync(Aborted);
        Lines = [.. lines.OrderBy(l => l.Facts.CarriedOutOn is not null).ThenBy(l => l.Facts.Due ?? DateOnly.MaxValue)];
    }

    private static PlanLayout LayoutOf(ProcessStep step) => step switch
    {
        ProcessStep.ClientEngagement => PlanLayout.Engagement,
        ProcessStep.OnOffJobSupport => PlanLayout.Support,
        _ => PlanLayout.Career,
    };
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Stegvis.Casework;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.Casework.Plan.Lines;

/// <summary>The fields of one line, those of the chosen form first.</summary>
public abstract class LineFields : FormPage<PlanLineFacts>
{
    [BindProperty(SupportsGet = true)]
    public PlanLayout Layout { get; set; } = PlanLayout.Career;

    /// <summary>A line that exists may have been carried out.</summary>
    public virtual bool HasResult => false;

    public bool MoreIsOpen => ModelState.ErrorCount > 0;

    public IReadOnlyList<SelectListItem> YesNo => [new(Word("Yes"), bool.TrueString), new(Word("No"), bool.FalseString)];

    protected string PlanUrl => $"/cases/{Case.Id.Value}/plan?layout={(int)Layout}";
}

using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Stegvis.Web.Ui.Components.Icon;

namespace Stegvis.Web.Ui.Components.StepStrip;

/// <summary>
/// <c>&lt;step-strip steps="Model.Steps" look="stair|path|mini" voice="staff|person" /&gt;</c>: the five steps, a stair on the desk
/// and a path on the phone; <c>mini</c> is five small treads and the current step in words, for tables.
/// </summary>
[HtmlTargetElement("step-strip", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class StepStripTagHelper(PageTexts texts, IconSprite icons) : TagHelper
{
    public IReadOnlyList<StepView> Steps { get; set; } = [];

    public string Look { get; set; } = "stair";

    public string Voice { get; set; } = "staff";

    public string? Label { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Look == "mini")
        {
            output.Become("span", "ministep");
            output.Content.Put(MiniStrip.Draw(Steps));
            output.Content.Put(Markup.El("span", null, MiniText()));
            return;
        }
        output.Become("nav", "steps").With("aria-label", Label ?? texts.Shared("Steps.Label"));
        var list = Markup.El("ol", Look == "path" ? "path" : "stair");
        foreach (var step in Steps) list.Put(Step(step));
        output.Content.Put(list);
    }

    private TagBuilder Step(StepView step)
    {
        var title = $"{step.Number} {step.Name}";
        IHtmlContent name = step.Href is null
            ? Markup.El("span", "nm", title)
            : Markup.El("a", "nm", title).With("href", step.Href);
        return Markup.El("li", null, icons.Draw(StepWords.Icon(step.State), "step-i"), name,
                Markup.El("span", "st", texts.Shared(StepWords.Key(step, Voice)) + (step.Missing is { } missing ? $" · {missing}" : "")))
            .With("data-state", StepWords.Code(step.State)).With("aria-current", step.Current ? "step" : null);
    }

    private string MiniText()
    {
        var now = Steps.FirstOrDefault(step => step.Current) ?? Steps.LastOrDefault(step => step.State != StepLook.NotBegun);
        return now is null ? texts.Shared("Steps.Staff.NotBegun") : $"{now.Number} {now.Name}";
    }
}

internal static class StepWords
{
    public static string Code(StepLook state) => state switch
    {
        StepLook.NotBegun => "empty",
        StepLook.Active => "active",
        StepLook.Settled => "settled",
        _ => "reopened",
    };

    public static string Icon(StepLook state) => "step-" + Code(state);

    public static string Key(StepView step, string voice) =>
        voice == "person" && step.Current && step.State == StepLook.Active ? "Steps.Person.Here"
        : voice == "person" ? $"Steps.Person.{step.State}"
        : $"Steps.Staff.{step.State}";
}

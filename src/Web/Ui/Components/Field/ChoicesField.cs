using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Stegvis.Web.Ui.Components.Icon;

namespace Stegvis.Web.Ui.Components.Field;

/// <summary>A question with several answers to tick, in a fieldset.</summary>
public abstract class ChoicesField(PageTexts texts, IconSprite icons) : FieldBase(texts, icons)
{
    /// <summary>The answers; without them the members of the enum.</summary>
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>The answers with a hint or a symbol each; wins over <see cref="Items"/>.</summary>
    public IReadOnlyList<Choice>? Choices { get; set; }

    /// <summary><c>list</c> (rows), <c>cards</c> (boxes), <c>chips</c> (pills) or <c>answers</c> (the person's equal answers, side by side).</summary>
    public string Look { get; set; } = "list";

    protected abstract string InputType { get; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var chosen = Chosen();
        var group = Markup.El("div", "choices").With("data-look", Look);
        var number = 0;
        foreach (var choice in Choices ?? FieldChoices.Of(Texts, View, For.Metadata, Items))
            group.Put(Answer(choice, number++, chosen.Contains(choice.Value)));
        Finish(output, "fieldset", "field");
        output.With("aria-describedby", DescribedBy);
        output.Content.Put(Markup.El("legend", LabelHidden ? "sr" : "field-label", LabelContent()));
        foreach (var part in HintAndError()) output.Content.Put(part);
        output.Content.Put(group);
    }

    private TagBuilder Answer(Choice choice, int number, bool on)
    {
        var id = number == 0 ? Id : $"{Id}-{number}";
        var input = Markup.El("input").With("type", InputType).With("id", id).With("name", Name).With("value", choice.Value)
            .Flag("checked", on).With("aria-invalid", Error is null ? null : "true");
        if (Look is "list" or "cards") input.AddCssClass("ds-input");
        var text = Markup.El("span", "choice-text", choice.Text);
        if (choice.Hint is not null) text.Put(Markup.El("span", "choice-hint", choice.Hint));
        var label = Markup.El("label", "choice", input);
        if (Look == "chips") label.Put(Icons.Draw(choice.Icon ?? "plus", "i off"), Icons.Draw("check", "i on"));
        else if (choice.Icon is not null) label.Put(Icons.Draw(choice.Icon));
        return label.Put(text);
    }

    private HashSet<string> Chosen()
    {
        if (View.ViewData.ModelState.TryGetValue(Name, out var entry) && entry.RawValue is { } raw)
            return [.. raw is string one ? [one] : (raw as string[]) ?? []];
        if (For.Model is string text) return [text];
        if (For.Model is IEnumerable many) return [.. many.Cast<object?>().Select(Write)];
        return For.Model is null ? [] : [Write(For.Model)];
    }

    private static string Write(object? value) =>
        value is bool on ? (on ? "true" : "false") : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}

/// <summary><c>&lt;field-choice for="Form.Channel" items="…" choices="…" look="list|cards|chips|answers" /&gt;</c>: one answer of a few.</summary>
[HtmlTargetElement("field-choice", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ChoiceFieldTagHelper(PageTexts texts, IconSprite icons) : ChoicesField(texts, icons)
{
    protected override string InputType => "radio";
}

/// <summary><c>&lt;field-checks for="Form.Marks" look="chips" /&gt;</c>: any number of answers, bound to a list of enum or text.</summary>
[HtmlTargetElement("field-checks", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ChecksFieldTagHelper(PageTexts texts, IconSprite icons) : ChoicesField(texts, icons)
{
    protected override string InputType => "checkbox";
}

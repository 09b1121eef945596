using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Stegvis.Web.Ui.Components.Field;

/// <summary>One answer of a choice: the value sent, its word, and optionally a line below and a symbol.</summary>
public sealed record Choice(string Value, string Text, string? Hint = null, string? Icon = null);

internal static class FieldChoices
{
    /// <summary>The page's items, or the members of the enum with words by convention (<c>{Enum}.{Member}</c>, hint <c>.Hint</c>).</summary>
    public static IReadOnlyList<Choice> Of(PageTexts texts, ViewContext view, ModelMetadata metadata, IEnumerable<SelectListItem>? items)
    {
        if (items is not null) return [.. items.Select(item => new Choice(item.Value ?? item.Text, item.Text))];
        var type = (metadata.ElementMetadata ?? metadata).UnderlyingOrModelType;
        if (!type.IsEnum) return [];
        var page = PageTexts.PageOf(view);
        return [.. Enum.GetValues(type).Cast<Enum>().Select(member => new Choice(
            member.ToString(), texts.Choice(view, member), texts.Find(page, $"{type.Name}.{member}.Hint")))];
    }
}

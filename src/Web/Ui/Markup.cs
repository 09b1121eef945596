using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Stegvis.Web.Ui;

/// <summary>Short words for writing elements in tag helpers; text is always encoded.</summary>
public static class Markup
{
    private static readonly HashSet<string> Void = ["input", "img", "rect", "use"];

    public static TagBuilder El(string name, string? css = null, params object?[] children)
    {
        var tag = new TagBuilder(name);
        if (Void.Contains(name)) tag.TagRenderMode = TagRenderMode.SelfClosing;
        if (css is not null) tag.AddCssClass(css);
        return tag.Put(children);
    }

    /// <summary>Sets an attribute; <c>null</c> leaves it out, an empty text writes it bare.</summary>
    public static TagBuilder With(this TagBuilder tag, string attribute, string? value)
    {
        if (value is not null) tag.MergeAttribute(attribute, value, replaceExisting: true);
        return tag;
    }

    public static TagBuilder Flag(this TagBuilder tag, string attribute, bool on) => tag.With(attribute, on ? "" : null);

    public static TagBuilder Put(this TagBuilder tag, params object?[] children)
    {
        foreach (var child in children) tag.InnerHtml.Put(child);
        return tag;
    }

    public static void Put(this IHtmlContentBuilder content, object? child)
    {
        if (child is IHtmlContent markup) content.AppendHtml(markup);
        else if (child is not null) content.Append(child.ToString() ?? "");
    }

    /// <summary>Turns the custom element into a plain one, keeping the attributes the page wrote.</summary>
    public static TagHelperOutput Become(this TagHelperOutput output, string name, string? css = null)
    {
        output.TagName = name;
        output.TagMode = TagMode.StartTagAndEndTag;
        if (css is null) return output;
        var own = output.Attributes["class"]?.Value?.ToString();
        output.Attributes.SetAttribute("class", own is null ? css : $"{css} {own}");
        return output;
    }

    public static TagHelperOutput With(this TagHelperOutput output, string attribute, string? value)
    {
        if (value is not null) output.Attributes.SetAttribute(attribute, value);
        return output;
    }

    /// <summary>Replaces the custom element by finished markup.</summary>
    public static void Replace(this TagHelperOutput output, params object?[] children)
    {
        output.TagName = null;
        foreach (var child in children) output.Content.Put(child);
    }
}

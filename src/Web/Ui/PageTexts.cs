using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Stegvis.Web.Ui;

/// <summary>
/// Finds the words of a page by convention. The page model <c>Casework.RecordModel</c> has its words in
/// <c>Casework.Texts</c> under <c>Record.*</c>; what is not there is looked for in the folders above and last in <see cref="Texts"/>.
/// A key without a text shows as <c>⟦key⟧</c>, on screen and to the tests.
/// </summary>
public sealed class PageTexts(IStringLocalizerFactory factory, IEnumerable<CommonWords> common)
{
    public const string MissingMark = "⟦";

    private readonly IStringLocalizer _shared = factory.Create(typeof(Texts));
    private readonly ConcurrentDictionary<Type, IStringLocalizer[]> _folders = new();

    /// <summary>What was found for a page, a key and a language: there are as many as there are texts. What is nowhere is looked for anew.</summary>
    private readonly ConcurrentDictionary<(Type? Page, string Key, string Language), string> _found = new();

    /// <summary>The page's own name: <c>RecordModel</c> gives <c>Record</c>.</summary>
    public static string NameOf(Type page) =>
        page.Name.EndsWith("Model", StringComparison.Ordinal) ? page.Name[..^"Model".Length] : page.Name;

    public static Type? PageOf(ActionContext context) =>
        (context.ActionDescriptor as CompiledPageActionDescriptor)?.ModelTypeInfo;

    public string Label(ActionContext context, string property) => Require(context, Key(context, property));

    public string? Hint(ActionContext context, string property) => Find(PageOf(context), Key(context, property) + ".Hint");

    public string Choice(ActionContext context, Enum value) =>
        Require(context, $"{value.GetType().Name}.{value}");

    /// <summary>The error text: the field's own (<c>Record.StartedOn.Required</c>) before the general one (<c>Error.Required</c>).</summary>
    public string Error(ActionContext context, string property, (string Own, string General) kind, params object?[] facts)
    {
        var text = Find(PageOf(context), $"{Key(context, property)}.{kind.Own}")
            ?? Find(PageOf(context), $"Error.{kind.General}")
            ?? Find(PageOf(context), kind.General)
            ?? Missing($"Error.{kind.General}");
        return string.Format(CultureInfo.CurrentCulture, text, facts);
    }

    public string Shared(string key, params object?[] facts)
    {
        if (Find(null, key, () => ValueOf(_shared, key)) is not { } text) return Missing(key);
        return facts.Length == 0 ? text : string.Format(CultureInfo.CurrentCulture, text, facts);
    }

    /// <summary>A word of the page's folder, of a folder above it, or a shared one; <c>null</c> when none has it.</summary>
    public string? Find(Type? page, string key) => Find(page ?? typeof(CommonWords), key, () => LookFor(page, key));

    private string? Find(Type? page, string key, Func<string?> look)
    {
        var asked = (page, key, CultureInfo.CurrentUICulture.Name);
        if (_found.TryGetValue(asked, out var known)) return known;
        var text = look();
        if (text is not null) _found[asked] = text;
        return text;
    }

    private string? LookFor(Type? page, string key)
    {
        foreach (var folder in page is null ? [] : _folders.GetOrAdd(page, FoldersOf))
        {
            if (ValueOf(folder, key) is { } text) return text;
        }
        foreach (var place in common)
        {
            if (ValueOf(factory.Create(place.Texts), key) is { } text) return text;
        }
        return ValueOf(_shared, key);
    }

    private static string? ValueOf(IStringLocalizer words, string key) => words[key] is { ResourceNotFound: false } text ? text.Value : null;

    private IStringLocalizer[] FoldersOf(Type page)
    {
        var folders = new List<IStringLocalizer>();
        for (var place = page.Namespace; place is not null; place = Above(place))
            if (page.Assembly.GetType($"{place}.{nameof(Texts)}") is { } folder) folders.Add(factory.Create(folder));
        return [.. folders];
    }

    private string Require(ActionContext context, string key) => Find(PageOf(context), key) ?? Missing(key);

    private static string Key(ActionContext context, string property) =>
        PageOf(context) is { } page ? $"{NameOf(page)}.{property}" : property;

    private static string Missing(string key) => $"{MissingMark}{key}⟧";

    private static string? Above(string place) => place.LastIndexOf('.') is var dot and > 0 ? place[..dot] : null;
}

/// <summary>A folder whose words every page may use, after its own: the names of steps and days.</summary>
public sealed record CommonWords(Type Texts);

using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Stegvis.Web.Ui;

namespace Stegvis.Web.Platform.Forms;

/// <summary>Two versions of one form, field by field: what is saved now and what was typed here. Only fields that differ.</summary>
public sealed record BothVersions(IReadOnlyList<DifferingField> Fields)
{
    public static BothVersions Of(ActionContext page, PageTexts words, object saved, object typed) => new(
    [
        .. from property in saved.GetType().GetProperties()
           where property.CanWrite
           let now = Show(page, words, property.GetValue(saved))
           let mine = Show(page, words, property.GetValue(typed))
           where now != mine
           select new DifferingField(words.Label(page, property.Name), now, mine),
    ]);

    private static string Show(ActionContext page, PageTexts words, object? value) => value switch
    {
        null => "",
        Enum coded => words.Choice(page, coded),
        DateOnly day => day.ToString("d. MMMM yyyy", CultureInfo.CurrentCulture),
        bool yes => words.Shared(yes ? "Yes" : "No"),
        System.Collections.IEnumerable list and not string => string.Join(", ", list.Cast<object>().Select(v => Show(page, words, v))),
        _ => Convert.ToString(value, CultureInfo.CurrentCulture) ?? "",
    };
}

public sealed record DifferingField(string Label, string Saved, string Typed);

using Microsoft.AspNetCore.Mvc.Rendering;

namespace Stegvis.Web.Ui.Components.Field;

/// <summary>The fields of the page in reading order, so that the error summary lists and links them as the eye meets them.</summary>
public static class FieldRegistry
{
    private const string Key = "Stegvis.Ui.Fields";

    public static void Add(ViewContext view, string name, string id) => All(view).TryAdd(name, (All(view).Count, id));

    public static (int Place, string? Id) Find(ViewContext view, string name) =>
        All(view).TryGetValue(name, out var found) ? found : (int.MaxValue, null);

    private static Dictionary<string, (int Place, string Id)> All(ViewContext view)
    {
        if (view.HttpContext.Items[Key] is Dictionary<string, (int, string)> known) return known;
        var fresh = new Dictionary<string, (int, string)>(StringComparer.OrdinalIgnoreCase);
        view.HttpContext.Items[Key] = fresh;
        return fresh;
    }
}

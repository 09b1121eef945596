using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Stegvis.Web.Ui.Components.Paging;

/// <summary>The present address with one part of its query changed; <c>null</c> takes the part away.</summary>
public static class QueryLink
{
    public static string With(HttpRequest request, string name, string? value, params ReadOnlySpan<string> without)
    {
        var query = new QueryBuilder();
        foreach (var (key, values) in request.Query)
        {
            if (string.Equals(key, name, StringComparison.OrdinalIgnoreCase) || Contains(without, key)) continue;
            foreach (var one in values) query.Add(key, one ?? "");
        }
        if (value is not null) query.Add(name, value);
        var text = query.ToQueryString().Value;
        return string.IsNullOrEmpty(text) ? request.PathBase + request.Path : text;
    }

    private static bool Contains(ReadOnlySpan<string> names, string key)
    {
        foreach (var name in names)
            if (string.Equals(name, key, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}

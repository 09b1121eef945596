using System.Text.Json;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Stegvis.Web.Platform.Forms;

/// <summary>What was typed, exactly as it was typed: also what is no valid date yet.</summary>
internal static class RawForm
{
    public static string ToJson(IFormCollection form) => JsonSerializer.Serialize(
        form.Where(f => !f.Key.StartsWith("__", StringComparison.Ordinal) && !f.Key.Contains("Password", StringComparison.OrdinalIgnoreCase))
            .ToDictionary(f => f.Key, f => f.Value.ToArray()));

    /// <summary>Puts typed values back under their fields and returns those the form has no field for any more.</summary>
    public static Dictionary<string, string> Restore(string json, ModelStateDictionary state, object form)
    {
        var left = new Dictionary<string, string>(StringComparer.Ordinal);
        using var typed = JsonDocument.Parse(json);
        foreach (var field in typed.RootElement.EnumerateObject())
        {
            var values = Values(field.Value);
            if (IsField(field.Name, form))
            {
                state.SetModelValue(field.Name, values, string.Join(',', values));
            }
            else if (field.Name.StartsWith("Form.", StringComparison.Ordinal) && values.Any(v => v.Length > 0))
            {
                left[field.Name["Form.".Length..]] = string.Join(", ", values);
            }
        }

        return left;
    }

    /// <summary>What drafts of a form are kept under.</summary>
    public static string NameOf(Type form) => form.FullName!["Stegvis.Web.".Length..];

    /// <summary>What stands in one field, empty where nothing does.</summary>
    public static string TextOf(string json, string field)
    {
        using var typed = JsonDocument.Parse(json);
        return typed.RootElement.TryGetProperty(field, out var value) ? Values(value).FirstOrDefault("") : "";
    }

    /// <summary>The id a draft of a new record carries; null for a draft of a change.</summary>
    public static Guid? NewRecordOf(string json)
    {
        return TextOf(json, "Expected") is "" or "0" && Guid.TryParse(TextOf(json, "RecordId"), out var id) ? id : null;
    }

    private static string[] Values(JsonElement value) => value.ValueKind is JsonValueKind.Array
        ? [.. value.EnumerateArray().Select(Text)]
        : [Text(value)];

    /// <summary>Drafts come from the browser: whatever is no text is no reason for the form not to open.</summary>
    private static string Text(JsonElement value) => value.ValueKind is JsonValueKind.String ? value.GetString() ?? "" : "";

    private static bool IsField(string name, object form)
    {
        if (!name.StartsWith("Form.", StringComparison.Ordinal))
        {
            return name is "RecordId" or "Expected";
        }

        var type = form.GetType();
        foreach (var part in name["Form.".Length..].Split('.'))
        {
            if (type?.GetProperty(part) is not { } property)
            {
                return false;
            }

            type = property.PropertyType;
        }

        return true;
    }
}

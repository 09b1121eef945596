namespace Stegvis.Web.Ui.Components.DataTable;

/// <summary>One column of a table: its heading, whether it keeps to the end edge, and a link that sorts by it.</summary>
public sealed record DataColumn(string Text, bool End = false, string? SortHref = null, bool Sorted = false, bool Hidden = false)
{
    public static implicit operator DataColumn(string text) => new(text);

    public static DataColumn FromString(string text) => new(text);
}

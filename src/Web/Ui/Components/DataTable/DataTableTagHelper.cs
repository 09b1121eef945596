using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Stegvis.Web.Ui.Components.Icon;

namespace Stegvis.Web.Ui.Components.DataTable;

/// <summary>
/// <c>&lt;data-table caption="…" columns='["Name", "Step"]'&gt;&lt;data-row&gt;&lt;data-cell head&gt;…&lt;/data-cell&gt;…&lt;/data-row&gt;&lt;/data-table&gt;</c>:
/// a table on the desk, a card per row on the phone, where each cell carries its column's name.
/// </summary>
[HtmlTargetElement("data-table")]
[RestrictChildren("data-row")]
public sealed class DataTableTagHelper(IconSprite icons) : TagHelper
{
    public string Caption { get; set; } = "";

    public bool CaptionShown { get; set; }

    public IReadOnlyList<DataColumn> Columns { get; set; } = [];

    /// <summary>Tighter rows, for registers and reports.</summary>
    public bool Dense { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        context.Items[typeof(DataTableTagHelper)] = this;
        var rows = await output.GetChildContentAsync();
        output.Become("table", "list").With("data-dense", Dense ? "" : null);
        output.Content.Put(Markup.El("caption", CaptionShown ? "list-caption" : "sr", Caption));
        output.Content.Put(Markup.El("thead", null, HeadRow()));
        output.Content.Put(Markup.El("tbody", null, rows));
    }

    private TagBuilder HeadRow()
    {
        var row = Markup.El("tr");
        foreach (var column in Columns) row.Put(Head(column));
        return row;
    }

    private TagBuilder Head(DataColumn column)
    {
        object text = column.Hidden ? Markup.El("span", "sr", column.Text) : column.Text;
        if (column.SortHref is not null)
            text = Markup.El("a", "sort", text, column.Sorted ? icons.Draw("down", "i i-s") : null).With("href", column.SortHref);
        return Markup.El("th", null, text).With("scope", "col")
            .Flag("data-end", column.End).With("aria-sort", column.Sorted ? "ascending" : null);
    }
}

/// <summary>One row of a <see cref="DataTableTagHelper"/>.</summary>
[HtmlTargetElement("data-row", ParentTag = "data-table")]
public sealed class DataRowTagHelper : TagHelper
{
    internal int Cells { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        context.Items[typeof(DataRowTagHelper)] = this;
        output.Become("tr");
    }
}

/// <summary>One cell; <c>head</c> on the cell that names the row.</summary>
[HtmlTargetElement("data-cell")]
public sealed class DataCellTagHelper : TagHelper
{
    public bool Head { get; set; }

    public bool Quiet { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var columns = ((DataTableTagHelper)context.Items[typeof(DataTableTagHelper)]).Columns;
        var row = (DataRowTagHelper)context.Items[typeof(DataRowTagHelper)];
        var column = row.Cells < columns.Count ? columns[row.Cells] : null;
        row.Cells++;
        output.Become(Head ? "th" : "td", Quiet ? "quiet" : null)
            .With("scope", Head ? "row" : null)
            .With("data-end", column is { End: true } ? "" : null)
            .With("data-label", Head || column is null or { Hidden: true } ? null : column.Text);
    }
}

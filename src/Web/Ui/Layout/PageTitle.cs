using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Stegvis.Web.Ui.Layout;

/// <summary>The title of the browser tab: the page's <c>ViewData["Title"]</c>, said to be an error first when the form was refused.</summary>
public static class PageTitle
{
    public static string Of(ViewDataDictionary view, PageTexts texts)
    {
        var title = view["Title"] is string { Length: > 0 } own ? $"{own} – Stegvis" : "Stegvis";
        return view.ModelState.ErrorCount == 0 ? title : texts.Shared("Error.Title", title);
    }
}

using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Storage.Exports;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Me.TakeAll;

/// <summary>Take all (C.012, C.219): two downloads, without asking anybody: one to read, one for another service.</summary>
[Requires<OwnCase>, ToWrite<Stegvis.People.TakeEverything>, Reads("everything")]
public sealed class TakeAllModel(TakeEverything take) : StegvisPage
{
    public void OnGet()
    {
        // The choice stands in the view.
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await take.ExecuteAsync(Case, "json", Aborted);
        Response.ContentType = "application/json; charset=utf-8";
        Response.Headers.ContentDisposition = $"attachment; filename=\"{FileName("json")}\"";
        using var file = new TakenJson(Db, Case, Response.Body);
        await file.WriteAsync(Aborted);
        return new EmptyResult();
    }

    private string FileName(string extension) => string.Create(CultureInfo.InvariantCulture, $"{Case.Case.Reference}-{Today:yyyy-MM-dd}.{extension}");
}

using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Stegvis.EmployerEngagement;
using Stegvis.People;
using Stegvis.Storage.EmployerEngagement;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Me.Joys;

/// <summary>
/// A card of one's own, to print, keep or show. It says the moment and nothing else until the person ticks more; the employer's name only where the
/// person has said that this employer may know theirs. Nothing is sent.
/// </summary>
[Requires<OwnCase>, Reads("case")]
public sealed class JoyModel(TellFirstPay tell, PutAwayJoy putAway) : StegvisPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [FromQuery]
    public JoyMoment Moment { get; set; }

    [FromQuery]
    public bool WithName { get; set; }

    [FromQuery]
    public bool WithEmployer { get; set; }

    /// <summary>The employer's name, where it may stand on the card.</summary>
    public string? Employer { get; private set; }

    public string Alt => string.Join(". ", new[] { Lines.Title, Lines.Name, Lines.Employer }.OfType<string>());

    public string PictureUrl => string.Create(
        CultureInfo.InvariantCulture, $"{JoyView.UrlOf(Id, Moment)}&handler=Picture{(WithName ? "&withName=true" : "")}{(WithEmployer ? "&withEmployer=true" : "")}");

    public string PutAwayUrl => JoyView.UrlOf(Id, Moment) + "&handler=PutAway";

    public string FileName => Word("Joy.FileName");

    private JoyWords Lines => new(Word(Moment), WithName ? Case.Name : null, WithEmployer ? Employer : null);

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnGetPictureAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        Response.Headers.ContentSecurityPolicy = "default-src 'none'; img-src data:; sandbox; frame-ancestors 'none'";
        var files = HttpContext.RequestServices.GetRequiredService<IWebHostEnvironment>().WebRootFileProvider;
        return new FileContentResult(await JoyPicture.DrawAsync(files, Moment, Lines, Aborted), JoyPicture.MediaType);
    }

    public async Task<IActionResult> OnPostTellAsync() =>
        await tell.ExecuteAsync(Case, Id, Aborted) is not null ? Redirect("/me") : NotFound();

    public async Task<IActionResult> OnPostPutAwayAsync() =>
        ModelState.IsValid && Enum.IsDefined(Moment) && await putAway.ExecuteAsync(Case, Id, Moment, Aborted) is not null ? Redirect("/me") : NotFound();

    private async Task<bool> LoadAsync()
    {
        if (!ModelState.IsValid || !Enum.IsDefined(Moment) || Case.Case.ClosedOn is not null || await Case.FindAsync<Placement>(Id, Aborted) is not { } job)
        {
            return false;
        }

        var said = await Case.Records<Joy>().OrderBy(j => j.CreatedAt).ListAsync(Aborted);
        Employer = await MayNameAsync(job.EmployerId) ? (await Db.EmployerNamesAsync([job.EmployerId], Aborted)).GetValueOrDefault(job.EmployerId) : null;
        return JoyMoments.DayOf(Moment, job, said, Today) is not null;
    }

    private async Task<bool> MayNameAsync(EmployerId employer)
    {
        var decision = await Case.Records<DisclosureDecision>().Where(d => d.EmployerId == employer).OrderByDescending(d => d.CreatedAt).FirstAsync(Aborted);
        return decision?.OpensContact(Today) == true && decision.Facts.Level is DisclosureLevel.NameOnly or DisclosureLevel.SupportOrHealth;
    }
}

using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Calendar;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.Casework.Meetings.FromFile;

/// <summary>One appointment of the file, ready to be planned: the button sends it to the form that plans a meeting.</summary>
public sealed record Choice(Guid Id, string When, string On)
{
    public string? At { get; init; }

    public string? Minutes { get; init; }

    public string? Place { get; init; }

    public bool IsUnsure { get; init; }
}

/// <summary>A meeting out of somebody's calendar file. Only time and place are read, and nothing is kept before the specialist says which.</summary>
[Requires<WorkOnCase>, Reads("M1.32"), UploadLimit(Largest), RequestFormLimits(MemoryBufferThreshold = Largest)]
public sealed class FromFileModel : StegvisPage
{
    public const int Largest = 2 * 1024 * 1024;

    private const int _mostShown = 20;

    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty, StringLength(200_000)]
    public string? Pasted { get; set; }

    public IReadOnlyList<Choice> Choices { get; private set; } = [];

    /// <summary>What of the file cannot be planned, and what to do about it.</summary>
    public string? LeftOut { get; private set; }

    public void OnGet(bool tooLarge)
    {
        if (tooLarge)
        {
            ModelState.AddModelError(nameof(Upload), Word("FromFile.TooLarge"));
        }
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var events = CalendarReading.Of(await TextAsync(), Db.Services.Days);
        var fit = (events ?? []).Where(e => e is { Repeats: false, IsCalledOff: false }).ToList();
        if (fit.Count == 0)
        {
            ModelState.AddModelError(nameof(Upload), Word("FromFile." + Trouble(events)));
            return Refused();
        }

        var nearest = fit.OrderBy(e => e.On < Today).ThenBy(e => Math.Abs(e.On.DayNumber - Today.DayNumber)).Take(_mostShown).OrderBy(e => e.On).ThenBy(e => e.At);
        Choices = [.. nearest.Select(ChoiceOf)];
        LeftOut = events!.Any(e => e.Repeats) ? Word("FromFile.Repeats") : fit.Count > _mostShown ? Word("FromFile.More", fit.Count - _mostShown) : null;
        return Page();
    }

    private string Trouble(IReadOnlyList<CalendarEvent>? events) => events switch
    {
        null => Upload is null && string.IsNullOrWhiteSpace(Pasted) ? "Nothing" : "NoCalendar",
        _ when events.Any(e => e.Repeats) => "Repeats",
        _ when events.Any(e => e.IsCalledOff) => "CalledOff",
        _ => "NoEvents",
    };

    private Choice ChoiceOf(CalendarEvent found) => new(
        Guid.CreateVersion7(Db.Now),
        Days.WhenAt(this, found.On, found.At),
        found.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
    {
        At = found.At?.ToString("HH:mm", CultureInfo.InvariantCulture),
        Minutes = found.Minutes?.ToString(CultureInfo.InvariantCulture),
        Place = found.Place,
        IsUnsure = found.ClockIsUnsure,
    };

    private async Task<string> TextAsync()
    {
        if (Upload is null)
        {
            return Pasted ?? "";
        }

        await using var file = Upload.OpenReadStream();
        using var reader = new StreamReader(file, Encoding.UTF8);
        return await reader.ReadToEndAsync(Aborted);
    }
}

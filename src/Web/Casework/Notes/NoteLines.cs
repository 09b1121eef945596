using System.Globalization;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Web.People.Safety.Hiding;
using Stegvis.Web.Platform;

namespace Stegvis.Web.Casework.Notes;

/// <summary>The quiet lines above a note: "Today 10.00–11.10" and "at work, with Kari and Ola".</summary>
internal static class NoteLines
{
    public static string When(StegvisPage page, ContactNoteFacts facts)
    {
        var day = facts.On is { } on ? Days.Relative(page, on) : page.Word("Day.NotSet");
        return facts switch
        {
            { From: { } from, Minutes: { } minutes } => $"{day} {Days.Clock(from)}–{Days.Clock(from.AddMinutes(minutes))}",
            { From: { } from } => $"{day} {Days.Clock(from)}",
            { Minutes: { } minutes } => $"{day}, {page.Word("Minutes", minutes)}",
            _ => day,
        };
    }

    public static string Where(StegvisPage page, ContactNoteFacts facts) => string.IsNullOrWhiteSpace(facts.WithWhom)
        ? page.Word(facts.Place)
        : page.Word("PlaceAndPeople", page.Word(facts.Place), facts.WithWhom);

    /// <summary>Somebody outside, and why we could speak with them; null where nobody was.</summary>
    public static string? Outside(StegvisPage page, ContactNote note) => string.IsNullOrWhiteSpace(note.Facts.Outsider) ? null
        : string.Format(CultureInfo.CurrentCulture, page.Words.Find(typeof(NoteLines), note.Facts.PersonsPart switch
        {
            PersonsPart.WasThere => "Outside.WithThem",
            PersonsPart.AgreedToMessage => "Outside.Agreed",
            _ => "Outside.Covered",
        })!, note.Facts.Outsider, page.Case.Name);

    /// <summary>Who reads a note: the person, and the staff on the case beside the one who writes.</summary>
    public static async Task<IReadOnlyList<string>> ReadersAsync(StegvisPage page, CancellationToken cancellation)
    {
        var holders = await Whereabouts.HoldersAsync(page, cancellation);
        return [page.Case.Name, .. holders.Where(h => h.Account != page.Actor.Account && h.Role.IsStaff()).DistinctBy(h => h.Account).Select(h => h.Name)];
    }
}

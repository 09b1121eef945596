using Stegvis.Casework;

namespace Stegvis.Web.Platform.Demo.Words;

/// <summary>
/// One note as a specialist would write it, to be read by the person first. Places: {navn} the person, {hun} and {henne},
/// {sjef} who leads at work, {oppg} something one does there, {sted} the workplace.
/// </summary>
internal sealed record NoteText(string Text, ContactPlace Place, int Minutes, NoteChip? Chip = null)
{
    public ContactNoteFacts About(DemoName name, Workplace place, Dice dice)
    {
        var task = dice.Pick(place.Tasks);
        var isAtWork = Place is ContactPlace.Workplace;
        return new ContactNoteFacts
        {
            Text = Fill(name, place, task),
            Minutes = Minutes,
            TravelMinutes = isAtWork ? dice.Between(2, 7) * 5 : null,
            Place = Place,
            WithWhom = isAtWork && Text.Contains("{sjef}", StringComparison.Ordinal) ? $"{name.Name} og {place.Boss}" : name.Name,
            Chips = Chip is { } chip ? [chip] : [],
        };
    }

    private string Fill(DemoName name, Workplace place, string task) => Capital(Text
        .Replace("{navn}", name.Name, StringComparison.Ordinal)
        .Replace("{Hun}", Capital(name.Subject), StringComparison.Ordinal)
        .Replace("{hun}", name.Subject, StringComparison.Ordinal)
        .Replace("{henne}", name.Object, StringComparison.Ordinal)
        .Replace("{sjef}", place.Boss, StringComparison.Ordinal)
        .Replace("{oppg}", task, StringComparison.Ordinal)
        .Replace("{sted}", place.Name, StringComparison.Ordinal));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}

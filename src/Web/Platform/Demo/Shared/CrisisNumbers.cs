using Stegvis.People;

namespace Stegvis.Web.Platform.Demo.Shared;

/// <summary>Made-up numbers to call when it is hard: one nobody has checked for long.</summary>
internal static class CrisisNumbers
{
    public static void Tell(Storybook book, Staff staff, (DemoCalendar Calendar, DateTimeOffset From) when)
    {
        var today = when.Calendar.Today;
        CrisisContactFacts[] numbers =
        [
            new() { Name = "Legevakta i Fjordbyen", Phone = "00 00 10 10", OpenWhen = "Hele døgnet", CheckedOn = today.AddMonths(-2) },
            new() { Name = "Samtaletelefonen", Phone = "00 00 20 20", OpenWhen = "Hver kveld 17–23", CheckedOn = today.AddMonths(-8) },
        ];
        foreach (var (place, facts) in numbers.Index())
        {
            var at = when.From.AddHours(place);
            var id = Guid.CreateVersion7(at);
            book.Add(at, staff.Lead, moment =>
            {
                moment.Keep(CrisisContact.Add(id, facts, moment.Stamp));
                return staff.Lead.Did(Acts.CrisisContactAdded, id);
            });
        }
    }
}

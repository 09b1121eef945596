using Stegvis.ClientEngagement;
using Stegvis.People;

namespace Stegvis.Web.Platform.Demo.Shared;

/// <summary>Where the service has told about itself this autumn, and what it said it would do about it.</summary>
internal static class OutreachEvents
{
    public static void Tell(Storybook book, Actor worker, DemoCalendar calendar)
    {
        OutreachEventFacts[] told =
        [
            new() { Organisation = "Fjordbyen videregående skole", Actor = OutreachActor.School, Kind = OutreachKind.InformationDay, On = calendar.Ago(40), Participants = 24, Questions = "Når kan en elev begynne hos oss?", FollowUp = "Foreldrekveld etter nyttår", FollowUpBy = calendar.Today.AddDays(20) },
            new() { Organisation = "Rehabiliteringssenteret", Actor = OutreachActor.Treatment, Kind = OutreachKind.Talk, On = calendar.Ago(15), Participants = 11 },
        ];
        foreach (var facts in told)
        {
            var at = calendar.At(facts.On!.Value, new TimeOnly(14, 0));
            var id = Guid.CreateVersion7(at);
            book.Add(at, worker, moment =>
            {
                moment.Keep(OutreachEvent.Write(id, facts, moment.Stamp));
                return worker.Did(Acts.OutreachWritten, id);
            });
        }
    }
}

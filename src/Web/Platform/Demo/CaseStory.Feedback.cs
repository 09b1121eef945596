using Stegvis.People;

namespace Stegvis.Web.Platform.Demo;

internal sealed partial class CaseStory
{
    /// <summary>The person's word to the lead, answered or not yet.</summary>
    public void Says(DateOnly day, FeedbackFacts facts, (DateOnly Day, string Text)? answer = null)
    {
        var (id, said) = (Guid.CreateVersion7(At(day, 16)), default(Feedback));
        Act(At(day, 16), Person ?? Worker.Actor, (Acts.FeedbackGiven, id), moment =>
        {
            said = Feedback.Say(id, Id, (facts, moment.Today), moment.Stamp).Value!;
            moment.Keep(said);
        });
        if (answer is { } told)
        {
            Act(At(told.Day, 10), _telling.Staff.Lead, (Acts.FeedbackAnswered, id), moment => moment.Changing(said!).Reply(told.Text, moment.Today));
        }
    }
}

using Stegvis.ClientEngagement;
using Stegvis.People;

namespace Stegvis.Web.Platform.Demo;

internal sealed partial class CaseStory
{
    /// <summary>The money picture, drawn together; the person has said nothing to it yet.</summary>
    public void Money(DateOnly day, MoneyPictureFacts job, params MoneyLineFacts[] lines)
    {
        foreach (var facts in lines)
        {
            var line = Guid.CreateVersion7(At(day, 13));
            Act(At(day, 13), Worker.Actor, (Acts.MoneyChanged, line), moment => moment.Keep(MoneyLine.Add(line, Id, facts, moment.Stamp)));
        }

        var id = Guid.CreateVersion7(At(day, 14));
        Act(At(day, 14), Worker.Actor, (Acts.MoneyChanged, id), moment => moment.Keep(MoneyPicture.Draw(id, Id, job, moment.Stamp)));
    }
}

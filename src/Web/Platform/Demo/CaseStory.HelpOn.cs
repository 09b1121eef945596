using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.People;

namespace Stegvis.Web.Platform.Demo;

internal sealed partial class CaseStory
{
    /// <summary>Somebody else helps, alongside or instead; then the right to come back is given on paper.</summary>
    public void HelpOn(DateOnly day, OnwardReferralFacts facts, bool rightGiven = false)
    {
        var id = Guid.CreateVersion7(At(day, 15));
        Act(At(day, 15), Worker.Actor, (Acts.ReferralRecorded, id), moment =>
        {
            var referral = OnwardReferral.Record(id, Id, facts, moment.Stamp);
            if (rightGiven)
            {
                referral.GiveRight(day);
            }

            moment.Keep(referral);
            if (facts.CheckInOn is { } check)
            {
                moment.Keep(CaseTask.Of(TaskKind.CheckIn, Id, (id, check), moment.Stamp));
            }
        });
    }
}

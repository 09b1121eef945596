using Stegvis.ClientEngagement;
using Stegvis.People;

namespace Stegvis.Web.Platform.Demo;

internal sealed partial class CaseStory
{
    /// <summary>What the specialist explained, said and given to keep, and how it landed.</summary>
    public void Explain(DateOnly day, InformationPackFacts facts)
    {
        var id = Guid.CreateVersion7(At(day, 12));
        Act(At(day, 12), Worker.Actor, (Acts.InformationGiven, id), moment =>
            moment.Keep(InformationPack.Give(id, Id, facts with { GivenOn = day, GivenBy = Worker.Name, LanguageAndVersion = "Bokmål, 1" }, moment.Stamp)));
    }
}

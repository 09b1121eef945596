using Stegvis.OnOffJobSupport;
using Stegvis.People;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.OnOffJobSupport.Careers;

/// <summary>A talk about the way on. It opens with what was said last, so that only what is new is written.</summary>
[Requires<WorkOnCase>, Reads("M5.40")]
public sealed class CareerTalkModel(TalkAboutCareer talk) : FormPage<CareerFacts>
{
    protected override string? AlreadySavedUrl => $"/cases/{Case.Id.Value}/career";

    protected override async Task<bool> StartAsync()
    {
        var newest = await Case.Records<CareerDevelopment>().OrderByDescending(c => c.CreatedAt).FirstAsync(Aborted);
        Form = (newest?.Facts ?? new CareerFacts()) with { TalkedOn = Today };
        return true;
    }

    protected override async Task<Result<string>> SaveAsync()
    {
        var result = await talk.ExecuteAsync(Case, RecordId, Form, Aborted);
        return result.Refusal is { } refusal ? refusal : AlreadySavedUrl!;
    }
}

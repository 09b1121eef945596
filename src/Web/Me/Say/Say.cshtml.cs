using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Storage.Auditing;
using Stegvis.Web.Casework;
using Stegvis.Web.People.AccessLog;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.Me.Say;

/// <summary>I say what I mean, or ask for something else, and see what was answered.</summary>
[Requires<OwnCase>, Reads("C.034")]
public sealed class SayModel(SayFeedback say) : FormPage<FeedbackFacts>
{
    private const int _most = 50;

    /// <summary>The look the person asks about, by its number in the log.</summary>
    [FromQuery(Name = "look")]
    public long? AboutLook { get; set; }

    public IReadOnlyList<Feedback> Said { get; private set; } = [];

    protected override string? AlreadySavedUrl => "/me/say";

    public string Day(DateOnly day) => Days.Long(day);

    protected override async Task<bool> StartAsync()
    {
        if (AboutLook is { } number && await Db.LookAsync(Case, (number, Visitor.Assurance), Aborted) is { IsOwn: false } row)
        {
            var look = Looks.Of(this, row);
            Form = new FeedbackFacts { Kind = FeedbackKind.AskWhy, Text = Word("Say.Why", look.Who, look.What, Days.Short(this, look.Day), look.Clock) };
        }

        return await CheckAsync();
    }

    protected override async Task<bool> CheckAsync()
    {
        Said = await Case.Records<Feedback>().OrderByDescending(f => f.CreatedAt).Take(_most).ListAsync(Aborted);
        return true;
    }

    protected override async Task<Result<string>> SaveAsync()
    {
        var result = await say.ExecuteAsync(Case, RecordId, Form, Aborted);
        return result.Refusal is { } refusal ? refusal : AlreadySavedUrl!;
    }
}

using Stegvis.People;
using Stegvis.Web.People.Consents;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.Me.Sharing;

/// <summary>The person shares by themself: with whom, why, what. My yes is in the tap.</summary>
[Requires<OwnCase>, ToWrite<DecideSharing>, Reads("M1.37")]
public sealed class ShareModel(GiveConsent give) : FormPage<ConsentForm>
{
    protected override string? AlreadySavedUrl => "/me/sharing";

    protected override Task<bool> StartAsync()
    {
        var facts = new ConsentFacts { Direction = ConsentDirection.Share, ValidFrom = Today, ValidTo = Today.AddMonths(6) };
        Form = new ConsentForm { Facts = facts };
        return base.StartAsync();
    }

    protected override Task<bool> CheckAsync()
    {
        PeriodWords.Say(this, Form.Facts);
        return base.CheckAsync();
    }

    protected override async Task<Result<string>> SaveAsync()
    {
        var form = Form with { Means = Visitor.OwnTap, Witness = null };
        var result = await give.ExecuteAsync(Case, new ConsentId(RecordId), form, Aborted);
        return result.Refusal is { } refusal ? refusal : "/me/sharing";
    }
}

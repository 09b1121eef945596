using Stegvis.People;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.People.Consents;

/// <summary>A consent, filled in together: to whom, why, what, how long, and how the person says yes.</summary>
[Requires<WorkOnCase>, Reads("M1.37")]
public sealed class NewConsentModel(GiveConsent give) : FormPage<ConsentForm>
{
    protected override string? AlreadySavedUrl => $"/cases/{Case.Id.Value}/consents";

    protected override Task<bool> StartAsync()
    {
        Form = new ConsentForm { Facts = new ConsentFacts { ValidFrom = Today, ValidTo = Today.AddMonths(6) } };
        return base.StartAsync();
    }

    protected override Task<bool> CheckAsync()
    {
        PeriodWords.Say(this, Form.Facts);
        return base.CheckAsync();
    }

    protected override async Task<Result<string>> SaveAsync()
    {
        var result = await give.ExecuteAsync(Case, new ConsentId(RecordId), Form, Aborted);
        return result.Refusal is { } refusal ? refusal : $"/cases/{Case.Id.Value}/consents";
    }
}

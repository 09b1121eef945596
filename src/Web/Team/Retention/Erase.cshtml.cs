using Stegvis.People;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.Team.Retention;

/// <summary>The last look before a closed case is erased: what goes, what stays, and the reference to type.</summary>
[Requires<LeadTeam>, Reads("case")]
public sealed class EraseModel(EraseCase erase) : FormPage<EraseForm>
{
    public DateOnly DueOn { get; private set; }

    protected override Task<bool> StartAsync() => CheckAsync();

    /// <summary>An open case is not here at all.</summary>
    protected override async Task<bool> CheckAsync()
    {
        if (await erase.DueOnAsync(Case, Aborted) is not { } due)
        {
            return false;
        }

        DueOn = due;
        return true;
    }

    protected override async Task<Result<string>> SaveAsync()
    {
        var result = await erase.ExecuteAsync(Case, Form, Aborted);
        return result.Refusal is { } refusal ? refusal : "/team/retention";
    }
}

using Stegvis.People;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.Casework.Tasks;

/// <summary>A promise: what, and by when.</summary>
[Requires<WorkOnCase>, Reads("tasks")]
public sealed class PromiseModel(AddPromise add) : FormPage<PromiseForm>
{
    protected override string? AlreadySavedUrl => $"/cases/{Case.Id.Value}/tasks/{RecordId}";

    protected override Task<bool> StartAsync()
    {
        Form = new PromiseForm { Due = Today };
        return Task.FromResult(true);
    }

    protected override async Task<Result<string>> SaveAsync()
    {
        var result = await add.ExecuteAsync(Case, RecordId, Form, Aborted);
        return result.Refusal is { } refusal ? refusal : $"/cases/{Case.Id.Value}/tasks/{RecordId}";
    }
}

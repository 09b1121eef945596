using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Web.ClientEngagement.Sheets;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.Me.Waiting;

public sealed record NotQuiteForm
{
    [Required, StringLength(2000)]
    public string Text { get; init; } = "";
}

/// <summary>Not quite: what is wrong or missing, in my words. My specialist gets them the same moment.</summary>
[Requires<OwnCase>, Reads("M1.33")]
public sealed class NotQuiteModel(RemarkOnSheet remark) : FormPage<NotQuiteForm>
{
    [FromRoute]
    public Guid Id { get; set; }

    protected override string? AlreadySavedUrl => $"/me/waiting/{Id}";

    protected override Task<bool> StartAsync() => CheckAsync();

    protected override async Task<bool> CheckAsync() => await Case.FindAsync<MeetingSheet>(Id, Aborted) is not null;

    protected override async Task<Result<string>> SaveAsync()
    {
        var result = await remark.ExecuteAsync(Case, (RecordId, Id), Form.Text, Aborted);
        return result.Refusal is { } refusal ? refusal : $"/me/waiting/{Id}";
    }
}

using Microsoft.AspNetCore.Mvc;
using Stegvis.VocationalProfiling;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.VocationalProfiling;

/// <summary>The form of the profile, for the person and for staff alike: it begins from the newest version.</summary>
public abstract class ProfileFormPage(ChangeProfile change) : FormPage<ProfileFacts>
{
    /// <summary>The version the form began from; empty for the first.</summary>
    [BindProperty]
    public Guid? From { get; set; }

    protected abstract string AfterUrl { get; }

    protected override async Task<bool> StartAsync()
    {
        if (await LoadSavedAsync() is var (facts, version))
        {
            (Form, Expected) = (facts, version);
        }

        return true;
    }

    protected override async Task<(ProfileFacts Form, int Version)?> LoadSavedAsync()
    {
        if (await Case.Records<VocationalProfile>().OrderByDescending(p => p.Number).FirstAsync(Aborted) is not { } newest)
        {
            return null;
        }

        From = newest.Id;
        return (newest.Facts, newest.Version);
    }

    protected override async Task<Result<string>> SaveAsync()
    {
        var changed = new ProfileToChange(RecordId, From, Expected, Form) { Asked = ProfileGroups.Asked(Request.Form) };
        return (await change.ExecuteAsync(Case, changed, Aborted)).Refusal is { } refusal ? refusal : AfterUrl;
    }
}

using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Web.People.Disclosures;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.Me.Disclosures;

/// <summary>One employer: nothing, without my name, my name, or more and in which words.</summary>
[Requires<OwnCase>, ToWrite<DecideSharing>, Reads("M2.41")]
public sealed class MyDisclosureModel(DecideDisclosure decide) : FormPage<DisclosureFacts>
{
    [FromRoute]
    public Guid Employer { get; set; }

    public string Name { get; private set; } = "";

    public override Guid DraftSubject => Employer;

    protected override string? AlreadySavedUrl => "/me/disclosures";

    protected override async Task<bool> StartAsync()
    {
        if (await FindAsync() is not { } about)
        {
            return false;
        }

        Form = about.IsOpen(Today) ? about.Decision!.Facts : await OwnPresentation.BeginAsync(this, Aborted);
        return true;
    }

    protected override async Task<bool> CheckAsync() => await FindAsync() is not null;

    protected override async Task<Result<string>> SaveAsync()
    {
        var said = new DisclosureToDecide(RecordId, [new EmployerId(Employer)], Form, Visitor.OwnTap);
        return (await decide.ExecuteAsync(Case, said, Aborted)).Refusal is { } refusal ? refusal : "/me/disclosures";
    }

    private async Task<EmployerDisclosure?> FindAsync()
    {
        var about = (await CurrentDisclosures.OfAsync(this, Aborted)).FirstOrDefault(d => d.Employer.Value == Employer);
        Name = about?.Name ?? "";
        return about;
    }
}

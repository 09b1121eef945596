using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.ClientEngagement;

/// <summary>A first contact becomes a case.</summary>
[Requires<WorkOnCase>, ReadsNobody]
public sealed class EnquiryModel(ReceiveEnquiry receive) : FormPage<EnquiryForm>
{
    protected override string? AlreadySavedUrl => $"/cases/{RecordId}";

    protected override Task<bool> StartAsync()
    {
        Form = new EnquiryForm { Enquiry = new EnquiryFacts { ContactOn = Today } };
        return base.StartAsync();
    }

    protected override async Task<Result<string>> SaveAsync()
    {
        var opened = await receive.ExecuteAsync(Actor, new CaseId(RecordId), Form, Aborted);
        return $"/cases/{opened.Id}";
    }
}

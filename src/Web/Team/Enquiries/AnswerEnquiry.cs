using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.ClientEngagement;

namespace Stegvis.Web.Team.Enquiries;

/// <summary>The enquiry is answered and goes no further; what was written is gone.</summary>
public sealed class AnswerEnquiry(AppDb db)
{
    public async Task ExecuteAsync(Actor lead, Guid id, CancellationToken cancellation)
    {
        if (await db.TakeEnquiryAsync(id, cancellation) is not null)
        {
            await db.SaveAsync(lead.Did(Acts.EnquiryAnswered, id), cancellation);
        }
    }
}

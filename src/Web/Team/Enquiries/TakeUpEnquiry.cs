using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Casework;
using Stegvis.Storage.ClientEngagement;
using Stegvis.Web.ClientEngagement;

namespace Stegvis.Web.Team.Enquiries;

/// <summary>
/// An enquiry becomes a person, a case and a first contact, with whoever the lead asks to follow them (decisions 0006 and 0021). It leaves the list
/// in the same save, so that two leads never take up the same one.
/// </summary>
public sealed class TakeUpEnquiry(AppDb db, ReceiveEnquiry receive)
{
    public async Task<Result<Case>> ExecuteAsync(Actor lead, Guid id, AccountId specialist, CancellationToken cancellation)
    {
        if (specialist == lead.Account || await db.TakeEnquiryAsync(id, cancellation) is not { } enquiry)
        {
            return new Refusal("EnquiryIsGone", "M1.07");
        }

        var wanted = new NewCase(new CaseId(id), specialist, await db.NextReferenceAsync(cancellation));
        return await receive.OpenForAsync(lead, wanted, FormOf(enquiry), cancellation);
    }

    private EnquiryForm FormOf(EnquirySent enquiry) => new()
    {
        Person = new PersonFacts
        {
            CallName = enquiry.Words.CallName,
            Channel = enquiry.Words.Channel,
            ContactDetails = enquiry.Words.ContactDetails,
            SafeContact = enquiry.Words.SafeContact,
        },
        Enquiry = new EnquiryFacts
        {
            Source = string.IsNullOrWhiteSpace(enquiry.Words.AskedBy) ? EnquirySource.Self : EnquirySource.Other,
            Referrer = enquiry.Words.AskedBy,
            Hopes = enquiry.Words.Hopes,
            ContactOn = db.Services.Days.Of(enquiry.SentAt),
        },
    };
}

using System.ComponentModel.DataAnnotations;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.ClientEngagement;

namespace Stegvis.Web.ClientEngagement.Asking;

/// <summary>What the public page asks: a name to call somebody by, and a safe way to reach them. The rest is free.</summary>
public sealed record AskForm
{
    [Required, StringLength(100)]
    public string CallName { get; init; } = "";

    [Required]
    public ContactChannel? Channel { get; init; }

    [Required, StringLength(200)]
    public string ContactDetails { get; init; } = "";

    [StringLength(500)]
    public string? SafeContact { get; init; }

    [StringLength(1000)]
    public string? Hopes { get; init; }

    [StringLength(200)]
    public string? AskedBy { get; init; }
}

/// <summary>Keeps an enquiry from somebody who is not signed in. The same form sent twice is kept once.</summary>
public sealed class SendEnquiry(AppDb db)
{
    public async Task ExecuteAsync(Guid id, AskForm form, CancellationToken cancellation)
    {
        try
        {
            await db.SendEnquiryAsync(
                id,
                new SentWords(form.CallName, form.Channel!.Value, form.ContactDetails) { SafeContact = form.SafeContact, Hopes = form.Hopes, AskedBy = form.AskedBy },
                cancellation);
        }
        catch (AlreadySavedException)
        {
            // Pressed twice: the first is kept.
            return;
        }
    }
}

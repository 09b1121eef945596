using System.ComponentModel.DataAnnotations;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;
using Stegvis.Storage.People;

namespace Stegvis.Web.People.Consents;

/// <summary>What the form of a consent asks: the consent itself (M1.37), who may read here, and how the person says yes.</summary>
public sealed record ConsentForm
{
    public ConsentFacts Facts { get; init; } = new();

    /// <summary>The recipient's user name, when they are to read here themselves.</summary>
    [StringLength(200)]
    public string? UserName { get; init; }

    public ConfirmationMeans Means { get; init; }

    [StringLength(200)]
    public string? Witness { get; init; }
}

/// <summary>
/// Writes one consent (M1.37). The person's yes comes with it when they are here – themself, on paper or aloud – and only then does the
/// recipient get a seat; else the consent waits for the person and opens nothing.
/// </summary>
public sealed class GiveConsent(AppDb db)
{
    public async Task<Result<Consent>> ExecuteAsync(CaseView @case, ConsentId id, ConsentForm form, CancellationToken cancellation)
    {
        var recipient = await RecipientAsync(@case, form.UserName, cancellation);
        if (recipient.Refusal is { } refusal)
        {
            return refusal;
        }

        var consent = Consent.Give(id, @case.Id, (form.Facts, recipient.Value), new Stamp(@case.Actor.Account, db.Now));
        db.Keep(consent);
        var saidYes = form.Means is not ConfirmationMeans.SaidElsewhere && (!form.Means.IsOwnTap() || @case.Actor.Role is SeatRole.Person);
        if (saidYes)
        {
            db.KeepYes(@case, consent, (form.Means, form.Witness));
        }

        await db.SaveAsync(@case.Did(saidYes ? Acts.ConsentGiven : Acts.ConsentPrepared, consent.Id), cancellation);
        return consent;
    }

    /// <summary>Somebody outside: a reader by role needs no consent, and nobody lets themself in.</summary>
    private async Task<Result<AccountId?>> RecipientAsync(CaseView @case, string? userName, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(userName))
        {
            return (AccountId?)null;
        }

        if (await db.AccountNamedAsync(userName, cancellation) is not { } account)
        {
            return new Refusal("NoSuchUserName", "M1.37.02");
        }

        var holders = await db.HoldersOfAsync(@case.Case, cancellation);
        return account == @case.Actor.Account || holders.Any(h => h.Account == account && h.Role is not (SeatRole.ExternalPartner or SeatRole.CircleMember))
            ? new Refusal("RecipientIsInside", "M1.37.02")
            : (AccountId?)account;
    }
}

using System.Globalization;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Web.Casework;
using Stegvis.Web.Platform;

namespace Stegvis.Web.ClientEngagement.Referrals.Reading;

/// <summary>The right to come back, in the words the person reads: on their own page and on the paper alike.</summary>
public sealed record RightToReturnView(StegvisPage Page, OnwardReferral? Referral, SeatHolder? Worker)
{
    public string? CheckIn => Referral?.Facts.CheckInOn is { } day ? Word("RightToReturn.CheckIn", Days.Long(day)) : null;

    public static async Task<RightToReturnView> OfAsync(StegvisPage page, OnwardReferral? referral, CancellationToken cancellation)
    {
        var holders = await page.Db.HoldersOfAsync(page.Case.Case, cancellation);
        return new RightToReturnView(page, referral, holders.FirstOrDefault(h => h.Role is SeatRole.Specialist));
    }

    public string Word(string key, params object?[] facts) => string.Format(
        CultureInfo.CurrentCulture, Page.Words.Find(typeof(ReferralsModel), key) ?? key, facts);
}

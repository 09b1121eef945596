using System.Globalization;
using Stegvis.Casework;
using Stegvis.Method;
using Stegvis.People;
using Stegvis.Web.Casework;
using Stegvis.Web.Platform;

namespace Stegvis.Web.People.Consents;

public enum ConsentState
{
    WaitsForYes,
    NotYet,
    Active,
    RunOut,
    Withdrawn,
}

/// <summary>One consent with how it stands today.</summary>
public sealed record ConsentCard(Consent Consent, ConsentState State, Confirmation? Yes)
{
    /// <summary>When and how the person said yes, in words; null while they have not.</summary>
    public string? Signed(StegvisPage page) => Yes is not { } yes
        ? null
        : string.Format(CultureInfo.CurrentCulture, SharedContent.Word(page, $"Consent.Signed.{yes.Means}"), Days.Short(page, page.Db.Services.Days.Of(yes.CreatedAt)).TrimEnd('.'));

    /// <summary>The provider it was given at, where it came with the person's own file and counts no more.</summary>
    public string? GivenAt { get; init; }

    public bool IsOpen => State is ConsentState.WaitsForYes or ConsentState.NotYet or ConsentState.Active;

    /// <summary>The person is asked whether it shall go on: it ends soon, or a guardian had a part in it and the person is of age now.</summary>
    public bool AsksAgain(StegvisPage page) => State is ConsentState.Active && Yes is { Means: not ConfirmationMeans.SaidElsewhere }
        && (Consent.EndsSoon(page.Today, page.ValueOf(Thresholds.ConsentNotice)) || Consent.WaitsForReview(page.Today));

    /// <summary>Covered, less what is expressly left out.</summary>
    public IEnumerable<InformationCategory> Covers => Consent.Facts.Covers.Except(Consent.Facts.Excludes);

    /// <summary>All consents of the case as its reader may see them, newest first.</summary>
    public static async Task<IReadOnlyList<ConsentCard>> AllOfAsync(StegvisPage page, CancellationToken cancellation)
    {
        var consents = await page.Case.Records<Consent>().OrderByDescending(c => c.CreatedAt).ListAsync(cancellation);
        var ids = consents.ConvertAll(c => c.Id);
        var yeses = (await page.Case.Records<Confirmation>().Where(c => ids.Contains(c.DocumentId)).OrderBy(c => c.CreatedAt).ListAsync(cancellation))
            .DistinctBy(c => c.DocumentId).ToDictionary(c => c.DocumentId);
        var arrival = await page.Case.Records<Arrival>().OrderByDescending(a => a.CreatedAt).FirstAsync(cancellation);
        return
        [
            .. consents.Select(c => new ConsentCard(c, StateOf(c, yeses.ContainsKey(c.Id), page.Today), Seen(page, yeses.GetValueOrDefault(c.Id)))
            {
                GivenAt = arrival is not null && c.CreatedAt <= arrival.CreatedAt ? arrival.Facts.From : null,
            }),
        ];
    }

    public static async Task<ConsentCard?> OfAsync(StegvisPage page, Guid id, CancellationToken cancellation)
    {
        if (await page.Case.FindAsync<Consent>(id, cancellation) is not { } consent)
        {
            return null;
        }

        var yes = await page.Case.Records<Confirmation>().Where(c => c.DocumentId == id).OrderBy(c => c.CreatedAt).FirstAsync(cancellation);
        return new ConsentCard(consent, StateOf(consent, yes is not null, page.Today), Seen(page, yes));
    }

    public string Period(StegvisPage page) => string.Format(
        CultureInfo.CurrentCulture,
        SharedContent.Word(page, "Consent.Period"),
        Days.Short(page, Consent.Facts.ValidFrom ?? page.Today),
        Days.Short(page, Consent.Facts.ValidTo ?? page.Today));

    private static Confirmation? Seen(StegvisPage page, Confirmation? yes) => new ConsentSignature { Yes = yes }.SeenBy(page.Case.Lens).Yes;

    private static ConsentState StateOf(Consent consent, bool saidYes, DateOnly today) => consent switch
    {
        { WithdrawnAt: not null } => ConsentState.Withdrawn,
        _ when consent.Facts.ValidTo < today => ConsentState.RunOut,
        _ when !saidYes => ConsentState.WaitsForYes,
        _ when consent.Facts.ValidFrom > today => ConsentState.NotYet,
        _ => ConsentState.Active,
    };
}

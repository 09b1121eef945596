using Stegvis.EmployerEngagement;
using Stegvis.Web.Platform;

namespace Stegvis.Web.Me.Joys;

/// <summary>A good moment on the person's first page, with its words.</summary>
public sealed record JoyView(StegvisPage Page, JoyCard Card)
{
    public string Url => UrlOf(Card.Job.Id, Card.Moment);

    public string Picture => JoyPicture.NameOf(Card.Moment);

    public static string UrlOf(Guid job, JoyMoment moment) => $"/me/joy/{job}?moment={moment}";

    /// <summary>Null where there is nothing to be glad of just now; never once the person has closed their case.</summary>
    public static async Task<JoyView?> OfAsync(StegvisPage page, CancellationToken cancellation)
    {
        if (page.Case.Case.ClosedOn is not null)
        {
            return null;
        }

        var jobs = await page.Case.Records<Placement>().OrderByDescending(p => p.Facts.StartsOn).ListAsync(cancellation);
        var said = jobs.Count == 0 ? [] : await page.Case.Records<Joy>().OrderBy(j => j.CreatedAt).ListAsync(cancellation);
        return JoyMoments.Standing(jobs, said, page.Today) is { } card ? new JoyView(page, card) : null;
    }

    public string Say(string key) => Page.Words.Find(typeof(JoyView), key) ?? key;
}

using System.Globalization;
using Stegvis.ClientEngagement;
using Stegvis.Web.Casework;
using Stegvis.Web.Platform;

namespace Stegvis.Web.ClientEngagement.Information;

/// <summary>What was explained, as its reader may see it, the newest first.</summary>
public sealed record InformationView(StegvisPage Page, IReadOnlyList<InformationPack> Packs)
{
    private const int _most = 50;

    public static async Task<InformationView> OfAsync(StegvisPage page, CancellationToken cancellation) =>
        new(page, await page.Case.Records<InformationPack>().OrderByDescending(p => p.Facts.GivenOn).Take(_most).ListAsync(cancellation));

    public string Heading(InformationPack pack) => pack.Facts.GivenOn is { } day ? Days.Long(day) : "–";

    public IEnumerable<(string Heading, string Text)> LinesOf(InformationPack pack) =>
        from part in new (string Key, string? Text)[]
        {
            ("Topics", Listed(pack.Facts.Topics)),
            ("Formats", Listed(pack.Facts.Formats)),
            ("LanguageAndVersion", pack.Facts.LanguageAndVersion),
            ("GivenBy", pack.Facts.GivenBy),
            ("ExplainedWellEnough", pack.Facts.ExplainedWellEnough is { } landed ? Page.Word(landed) : null),
            ("StillUnclear", pack.Facts.StillUnclear),
        }
        where part.Text is { Length: > 0 }
        select (Page.Word("Information." + part.Key), part.Text);

    private string Listed<TCode>(IReadOnlyList<TCode> codes)
        where TCode : struct, Enum => string.Join(", ", codes.Select((c, at) => at == 0 ? Page.Word(c) : Small(Page.Word(c))));

    private static string Small(string text) => text is [_, var second, ..] && !char.IsUpper(second) ? char.ToLower(text[0], CultureInfo.CurrentCulture) + text[1..] : text;
}

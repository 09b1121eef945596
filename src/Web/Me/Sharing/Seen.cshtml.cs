using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Web.People.Consents;
using Stegvis.Web.People.Consents.Ageing;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Me.Sharing;

/// <summary>What one recipient sees, live, and an eye on each line (moment C): pressed, the line fades there and is gone for them.</summary>
[Requires<OwnCase>, ToWrite<DecideSharing>, Reads("M1.37")]
public sealed class SeenModel(StopLine lines) : StegvisPage
{
    [FromRoute]
    public Guid Id { get; set; }

    public Consent Consent { get; private set; } = null!;

    public IReadOnlyList<SharedPart> Parts { get; private set; } = [];

    public bool IsStopped(SharedLine line) => Consent.StoppedLines.Contains(line.Key, StringComparer.Ordinal);

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() is { } elsewhere ? elsewhere : Page();

    public async Task<IActionResult> OnPostAsync(string line, bool? stop)
    {
        if (await LoadAsync() is { } elsewhere)
        {
            return elsewhere;
        }

        if (stop is not { } wanted || !Parts.Any(p => p.Lines.Any(l => l.Key == line)))
        {
            return NotFound();
        }

        try
        {
            return (await lines.ExecuteAsync(Case, Id, (line, wanted), Aborted)).Succeeded ? Redirect(Request.Path + "#l" + line) : NotFound();
        }
        catch (DbUpdateConcurrencyException)
        {
            return Redirect(Request.Path);
        }
    }

    /// <summary>Null when there is something to see; else where to go: not mine, or nobody reads it here now.</summary>
    private async Task<IActionResult?> LoadAsync()
    {
        if (await ConsentCard.OfAsync(this, Id, Aborted) is not { } card)
        {
            return NotFound();
        }

        if (card.State is not ConsentState.Active || await Db.WithStoppedLinesAsync(Case, card.Consent.ConsentId, Aborted) is not { } seen)
        {
            return Redirect("/me/sharing");
        }

        (Consent, Parts) = (card.Consent, await SharedContent.OfAsync(this, seen, Aborted));
        return null;
    }
}

using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage.Access;

namespace Stegvis.Web.ClientEngagement.Sheets.Reading;

/// <summary>A sheet and who has said yes to the words it holds now.</summary>
public sealed record SheetStanding(MeetingSheet Sheet, IReadOnlyList<Confirmation> Confirmations)
{
    public IReadOnlyList<NoteComment> Remarks { get; private init; } = [];

    /// <summary>What the person said was not quite right, and nobody has looked at yet.</summary>
    public IReadOnlyList<NoteComment> OpenRemarks { get; private init; } = [];

    /// <summary>As far as its reader may see them.</summary>
    public SheetSignatures Signatures { get; private init; } = new();

    public Confirmation? PersonsYes => Signatures.Persons;

    public Confirmation? Signature => Signatures.Specialists;

    /// <summary>The person said yes to earlier words. It does not count for these.</summary>
    public bool YesWasLifted => PersonsYes is null && Confirmations.Any(c => c.Party is ConfirmingParty.Person);

    public bool WaitsForPerson => PersonsYes is null && OpenRemarks.Count == 0;

    public static async Task<SheetStanding?> OfAsync(CaseView @case, Guid id, CancellationToken cancellation) =>
        await @case.FindAsync<MeetingSheet>(id, cancellation) is { } sheet ? (await OfAsync(@case, [sheet], cancellation))[0] : null;

    public static async Task<IReadOnlyList<SheetStanding>> OfAsync(CaseView @case, IReadOnlyList<MeetingSheet> sheets, CancellationToken cancellation)
    {
        if (sheets.Count == 0)
        {
            return [];
        }

        var ids = sheets.Select(s => s.Id).ToList();
        var yeses = (await @case.Records<Confirmation>().Where(c => ids.Contains(c.DocumentId)).OrderByDescending(c => c.CreatedAt).ListAsync(cancellation))
            .ToLookup(c => c.DocumentId);
        var remarks = await @case.Records<NoteComment>().Where(c => ids.Contains(c.NoteId)).OrderBy(c => c.CreatedAt).ListAsync(cancellation);
        var remarkIds = remarks.ConvertAll(r => r.Id);
        var tasks = remarkIds.Count == 0 ? [] : await @case.Records<CaseTask>().Where(t => remarkIds.Contains(t.Id) && t.DoneOn == null).ListAsync(cancellation);
        var open = tasks.Select(t => t.Id).ToHashSet();
        var bySheet = remarks.ToLookup(r => r.NoteId);
        return
        [
            .. sheets.Select(s => new SheetStanding(s, [.. yeses[s.Id]])
            {
                Signatures = SheetSignatures.Of(s, [.. yeses[s.Id]]).SeenBy(@case.Lens),
                Remarks = [.. bySheet[s.Id]],
                OpenRemarks = [.. bySheet[s.Id].Where(r => open.Contains(r.Id))],
            }),
        ];
    }
}

using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Web.People.Safety.Hiding;
using Stegvis.Web.Platform;

namespace Stegvis.Web.OnOffJobSupport.Lines;

/// <summary>The fields of a line, for the page that adds one and the page that changes one, with who will read it.</summary>
public interface ILineForm
{
    PlanLineFacts Form { get; }

    LineReaders Readers { get; }
}

/// <summary>Who reads a line of support: always the person and the staff; on the job also the named people at that workplace.</summary>
public sealed record LineReaders(IReadOnlyList<string> Faces, string OnTheJob, string OffTheJob, string More)
{
    public static async Task<LineReaders> OfAsync(StegvisPage page, PlacementId? job, CancellationToken cancellation)
    {
        var holders = await Whereabouts.HoldersAsync(page, cancellation);
        var workplace = holders.Where(h => h.Role.ReaderOf() is Reader.Employer or Reader.Mentor).Select(h => h.Name).Distinct().ToList();
        var staff = holders.Where(h => h.Role.IsStaff()).DistinctBy(h => h.Account).Select(h => h.Name);
        return new LineReaders(
            [page.Case.Name, .. staff],
            workplace.Count == 0 || job is null ? page.Word("Readers.OnTheJob.Nobody", page.Case.Name) : page.Word("Readers.OnTheJob", page.Case.Name, string.Join(", ", workplace)),
            page.Word("Readers.OffTheJob", page.Case.Name),
            page.Word("Line.More"));
    }
}

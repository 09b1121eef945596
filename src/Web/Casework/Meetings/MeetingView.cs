using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Web.Platform;

namespace Stegvis.Web.Casework.Meetings;

/// <summary>What is agreed of a meeting, line by line, and what is worth asking the person before it. Nothing here stops anybody.</summary>
public sealed record MeetingView(IReadOnlyList<(string Label, string Text)> Lines)
{
    /// <summary>Named as taking part without being among those the person has said yes to.</summary>
    public IReadOnlyList<string> NotApproved { get; private init; } = [];

    /// <summary>What somebody has said the place is not (M1.57).</summary>
    public IReadOnlyList<string> PlaceLacks { get; private init; } = [];

    public static async Task<MeetingView> OfAsync(StegvisPage page, Meeting meeting, CancellationToken cancellation)
    {
        var facts = meeting.Facts;
        (string Key, string? Text)[] lines =
        [
            ("Place", facts.Place), ("Form", facts.Form is { } form ? page.Word(form) : null), ("WithWhom", facts.WithWhom), ("Subjects", facts.Subjects),
            ("Minutes", facts.Minutes is { } minutes ? page.Word("Meeting.InMinutes", minutes) : null), ("Aids", string.Join(", ", facts.Aids.Select(a => page.Word(a)))),
        ];
        (string Key, bool? Is)[] place = [("IsAccessible", facts.IsAccessible), ("IsPrivate", facts.IsPrivate), ("IsUndisturbed", facts.IsUndisturbed)];
        var said = place.Where(p => p.Is is not null).Select(p => (page.Word("Meeting." + p.Key), page.Word(p.Is is true ? "Yes" : "No")));
        var view = new MeetingView([.. lines.Where(l => l.Text is { Length: > 0 }).Select(l => (page.Word("Meeting." + l.Key), l.Text!)), .. said]);
        return meeting.Outcome is not MeetingOutcome.Planned || meeting.ConcernsWorkplace
            ? view
            : view with { NotApproved = await NotApprovedAsync(page, facts, cancellation), PlaceLacks = [.. place.Where(p => p.Is is false).Select(p => page.Word($"Meeting.{p.Key}.Lacks"))] };
    }

    /// <summary>Only whoever may see the circle can hold the names against it.</summary>
    private static async Task<IReadOnlyList<string>> NotApprovedAsync(StegvisPage page, MeetingFacts facts, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(facts.WithWhom) || page.Actor.Role.ReaderOf() is not Reader.Worker)
        {
            return [];
        }

        var holders = (await page.Db.HoldersOfAsync(page.Case.Case, cancellation)).Select(h => h.Name);
        var circle = (await page.Case.Records<CircleMember>().Where(m => m.InCircleFrom != null && m.InCircleTo == null).ListAsync(cancellation)).Select(m => m.Facts.Name);
        return Participants.NotApproved(facts.WithWhom, [page.Case.Name, .. holders, .. circle]);
    }
}

using Stegvis.Casework;
using Stegvis.Storage.Access;
using Stegvis.Web.Casework.Timeline;

namespace Stegvis.Web.Casework.Notes;

internal sealed class NotesOnTimeline : ITimelineSource
{
    private static readonly Newest<ContactNote, DateOnly> _notes = new(n => n.Facts.On) { Only = n => n.WithdrawnAt == null };

    public async Task<IEnumerable<TimelineItem>> NewestAsync(TimelineRequest request, CancellationToken cancellation)
    {
        var newest = await request.NewestAsync(_notes, cancellation);
        var ids = newest.ConvertAll(n => n.Id);
        var comments = (await request.Case.Records<NoteComment>().Where(c => ids.Contains(c.NoteId)).OrderBy(c => c.CreatedAt).ListAsync(cancellation))
            .ToLookup(c => c.NoteId, c => c.Text);
        return newest.Select(n => Item(request, n, [.. comments[n.Id]]));
    }

    private static TimelineItem Item(TimelineRequest request, ContactNote note, IReadOnlyList<string> comments)
    {
        var facts = note.Facts;
        var title = facts.Minutes is { } minutes
            ? request.Page.Word("Timeline.NoteWithTime", request.Page.Word($"Timeline.Note.{facts.Place}"), minutes)
            : request.Page.Word($"Timeline.Note.{facts.Place}");
        return new TimelineItem(facts.On ?? default, note.CreatedAt, Icon(facts.Place), title)
        {
            Text = facts.Text,
            Href = request.Link($"notes/{note.Id}"),
            NoteId = note.Id,
            Marks = [.. facts.Chips.Select(c => (ChipIcon(c), request.Page.Word(c)))],
            Comments = comments,
        };
    }

    private static string Icon(ContactPlace place) => place switch
    {
        ContactPlace.Phone => "phone",
        ContactPlace.Message => "message",
        _ => "edit",
    };

    private static string ChipIcon(NoteChip chip) => chip switch
    {
        NoteChip.WentWell => "smile",
        NoteChip.Practised => "repeat",
        NoteChip.SawWorkplace => "briefcase",
        _ => "pin",
    };
}

using Stegvis.People;
using Stegvis.Storage.Access;
using Stegvis.VocationalProfiling;
using Stegvis.Web.VocationalProfiling;

namespace Stegvis.Web.Me.Notebook;

/// <summary>The person's own tap, and nothing else, makes a note a line of their profile. A confirmed version stays; the line begins the next one.</summary>
public sealed class TakeIntoProfile(ChangeProfile change)
{
    public async Task<Result<NotebookNote>> ExecuteAsync(CaseView @case, (Guid Note, Guid NewVersion) which, DateOnly today, CancellationToken cancellation)
    {
        if (@case.Actor.Role is not SeatRole.Person || await @case.ForChangeAsync<NotebookNote>(which.Note, cancellation) is not { } note)
        {
            return new Refusal("NoteIsGone", "C.071");
        }

        if (note.InProfileOn is not null)
        {
            return note;
        }

        var newest = await @case.Records<VocationalProfile>().OrderByDescending(p => p.Number).FirstAsync(cancellation);
        var wanted = note.Onto(newest?.Facts ?? new ProfileFacts(), today);
        if (wanted.Refusal is { } refusal)
        {
            return refusal;
        }

        var changed = await change.ExecuteAsync(
            @case, new ProfileToChange(which.NewVersion, newest?.Id, newest?.Version ?? 0, wanted.Value!) { Asked = new HashSet<string> { NotebookNote.FieldOf(note.Facts.Kind) } }, cancellation);
        return changed.Refusal is { } no ? no : note;
    }
}

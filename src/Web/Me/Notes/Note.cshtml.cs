using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage.Auditing;
using Stegvis.Web.Casework.Notes;
using Stegvis.Web.Casework.Notes.Papers;
using Stegvis.Web.People.AccessLog;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.Me.Notes;

/// <summary>What the person wants to say to a note.</summary>
public sealed record CommentForm
{
    [Required, StringLength(4000)]
    public string Text { get; init; } = "";
}

/// <summary>A note about me, what I say to it, and who wrote or changed it (C.013). Nobody else removes what I say.</summary>
[Requires<OwnCase>, Reads("M5.37")]
public sealed class NoteModel(CommentOnNote comment) : FormPage<CommentForm>
{
    [FromRoute]
    public Guid Id { get; set; }

    public ContactNote Note { get; private set; } = null!;

    public IReadOnlyList<NoteComment> Comments { get; private set; } = [];

    public IReadOnlyList<NotePaper> Papers { get; private set; } = [];

    public IReadOnlyList<Look> Story { get; private set; } = [];

    public string WhenLine => NoteLines.When(this, Note.Facts);

    public string WhereLine => NoteLines.Where(this, Note.Facts);

    protected override string? AlreadySavedUrl => $"/me/notes/{Id}";

    protected override Task<bool> StartAsync() => CheckAsync();

    protected override async Task<bool> CheckAsync()
    {
        if (await Case.FindAsync<ContactNote>(Id, Aborted) is not { WithdrawnAt: null } note)
        {
            return false;
        }

        Note = note;
        Comments = await Case.Records<NoteComment>().Where(c => c.NoteId == Id).OrderBy(c => c.CreatedAt).ListAsync(Aborted);
        Papers = await NotePaper.OfAsync(this, Id, Aborted);
        Story = [.. (await Db.HistoryOfAsync(Case, Id, Aborted)).Select(r => Looks.Of(this, r))];
        return true;
    }

    protected override async Task<Result<string>> SaveAsync()
    {
        var result = await comment.ExecuteAsync(Case, (RecordId, Id), Form.Text, Aborted);
        return result.Refusal is { } refusal ? refusal : $"/me/notes/{Id}#mine";
    }
}

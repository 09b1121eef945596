using Microsoft.AspNetCore.Mvc;
using Stegvis.Casework;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.Casework.Pauses;

/// <summary>The form of a pause, for staff and for the person: a day to look at it again, and what the person wants to say.</summary>
public abstract class PauseForm(PauseCase pause, ResumeCase resume) : FormPage<PauseFacts>
{
    /// <summary>The pause that lasts.</summary>
    public Pause? Lasting { get; private set; }

    public override Guid DraftSubject => Case.Id.Value;

    /// <summary>Where both answers lead.</summary>
    protected abstract string After { get; }

    /// <summary>False where the visitor only reads.</summary>
    protected virtual bool MayAnswer => true;

    protected override string? AlreadySavedUrl => After;

    public async Task<IActionResult> OnPostResumeAsync()
    {
        if (!MayAnswer)
        {
            return NotFound();
        }

        await resume.ExecuteAsync(Case, Aborted);
        return Redirect(After);
    }

    protected override async Task<bool> StartAsync()
    {
        await FindAsync();
        (Form, Expected) = Lasting is { } lasting ? (lasting.Facts, lasting.Version) : (PauseFacts.From(Today, ValueOf(Stegvis.Method.Thresholds.PauseReview)), 0);
        return true;
    }

    protected override async Task<bool> CheckAsync()
    {
        await FindAsync();
        return MayAnswer;
    }

    protected override async Task<(PauseFacts Form, int Version)?> LoadSavedAsync()
    {
        await FindAsync();
        return Lasting is { } lasting ? (lasting.Facts, lasting.Version) : null;
    }

    protected override async Task<Result<string>> SaveAsync()
    {
        var result = await pause.ExecuteAsync(Case, (RecordId, Expected), Form, Aborted);
        return result.Refusal is { } refusal ? refusal : After;
    }

    private async Task FindAsync() => Lasting = await Case.Records<Pause>().Where(p => p.UntilOn == null).FirstAsync(Aborted);
}

using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.Casework.Pauses;

/// <summary>
/// The case stands still until somebody goes on (M0.81), or the pause that lasts is changed. A case has one pause at a time; setting the same one
/// twice changes nothing. A safety hold is set by this act too, and by nothing else (decision 0032).
/// </summary>
public sealed class PauseCase(AppDb db)
{
    public async Task<Result<Pause>> ExecuteAsync(CaseView @case, (Guid Id, int Expected) pause, PauseFacts facts, CancellationToken cancellation)
    {
        var lasting = (await @case.AllForChangeAsync<Pause>(cancellation)).Find(p => p.UntilOn is null);
        if (lasting is null && pause.Expected > 0)
        {
            return new Refusal("PauseIsOver", "M0.81");
        }

        if (lasting is not null && lasting.Facts == facts)
        {
            return lasting;
        }

        if (lasting is not null && pause.Expected == 0)
        {
            return new Refusal("PauseIsOn", "M0.81");
        }

        var set = lasting is null ? Begin(@case, pause.Id, facts) : Change(lasting, pause.Expected, facts);
        await db.SaveAsync(@case.Did(Acts.CasePaused, set.Id), cancellation);
        return set;
    }

    private Pause Begin(CaseView @case, Guid id, PauseFacts facts)
    {
        var pause = Pause.Begin(id, @case.Id, facts, (db.Today, new Stamp(@case.Actor.Account, db.Now)));
        db.Keep(pause);
        return pause;
    }

    private Pause Change(Pause pause, int expected, PauseFacts facts)
    {
        db.Expect(pause, expected);
        pause.Change(facts);
        return pause;
    }
}

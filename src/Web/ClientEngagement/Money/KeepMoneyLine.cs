using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.ClientEngagement.Money;

/// <summary>One income, now and with the job: added, changed, or with no facts taken out.</summary>
public sealed class KeepMoneyLine(AppDb db)
{
    public async Task<Result<MoneyLine>> ExecuteAsync(CaseView @case, (Guid Id, int? Version) which, MoneyLineFacts? facts, CancellationToken cancellation)
    {
        var line = which.Version is null ? null : await @case.ForChangeAsync<MoneyLine>(which.Id, cancellation);
        if (which.Version is not null && line is not { TakenOutAt: null })
        {
            return new Refusal("MoneyLineIsGone", "M1.42");
        }

        if (line is null)
        {
            line = MoneyLine.Add(which.Id, @case.Id, facts!, new Stamp(@case.Actor.Account, db.Now));
            db.Keep(line);
        }
        else
        {
            db.Expect(line, which.Version!.Value);
            Change(line, facts);
        }

        await db.SaveAsync(@case.Did(Acts.MoneyChanged, line.Id), cancellation);
        return line;
    }

    private void Change(MoneyLine line, MoneyLineFacts? facts)
    {
        if (facts is null)
        {
            line.TakeOut(db.Now);
        }
        else
        {
            line.Change(facts);
        }
    }
}

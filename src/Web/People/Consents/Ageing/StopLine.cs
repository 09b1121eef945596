using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.People.Consents.Ageing;

/// <summary>One line of what a recipient reads, stopped or shared again (decision 0028). Only the person; the line is gone with the recipient's next click.</summary>
public sealed class StopLine(AppDb db)
{
    public async Task<Result<Consent>> ExecuteAsync(CaseView @case, Guid id, (string Line, bool Stop) wanted, CancellationToken cancellation)
    {
        if (@case.Actor.Role is not SeatRole.Person)
        {
            return new Refusal("OnlyThePerson", "M1.37.10");
        }

        if (await @case.ForChangeAsync<Consent>(id, cancellation) is not { WithdrawnAt: null } consent)
        {
            return new Refusal("ConsentIsGone", "M1.37.10");
        }

        if (consent.StoppedLines.Contains(wanted.Line, StringComparer.Ordinal) == wanted.Stop)
        {
            return consent;
        }

        consent.ChangeLine(wanted.Line, wanted.Stop);
        await db.SaveAsync(@case.Did(wanted.Stop ? Acts.LineStopped : Acts.LineShared, consent.Id), cancellation);
        return consent;
    }
}

using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.People.Disclosures;

/// <summary>
/// What the person decided, for which employers, and how we know. One yes without a name may hold for a list; with a name each
/// employer is its own decision (decision 0004).
/// </summary>
public sealed record DisclosureToDecide(Guid Id, IReadOnlyList<EmployerId> Employers, DisclosureFacts Facts, ConfirmationMeans Means)
{
    public string? Witness { get; init; }
}

/// <summary>Records the person's decision about one or more employers, with the confirmation of exactly what was decided (M2.41).</summary>
public sealed class DecideDisclosure(AppDb db)
{
    public async Task<Result<DisclosureDecision>> ExecuteAsync(CaseView @case, DisclosureToDecide said, CancellationToken cancellation)
    {
        if (said.Facts.Level > DisclosureLevel.WithoutName && said.Employers.Count > 1)
        {
            return new Refusal("OneEmployerAtATime", "M2.41.02");
        }

        var stamp = new Stamp(@case.Actor.Account, db.Now);
        var decisions = said.Employers.Select((employer, place) =>
            DisclosureDecision.Decide(place == 0 ? said.Id : Guid.CreateVersion7(db.Now), @case.Id, employer, (said.Facts, stamp))).ToList();
        foreach (var decision in decisions)
        {
            db.Keep(decision);
            var yes = new Yes(Guid.CreateVersion7(db.Now), decision.Id, decision.Hash, ConfirmingParty.Person, said.Means) { Witness = said.Witness };
            db.Keep(Confirmation.Of(yes, @case.Id, stamp));
        }

        await db.SaveAsync(@case.Did(Acts.DisclosureDecided, said.Id), cancellation);
        return decisions[0];
    }
}

using Microsoft.EntityFrameworkCore;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;
using Stegvis.VocationalProfiling;

namespace Stegvis.Web.VocationalProfiling;

/// <summary>A form of the profile: the version it began from (none for the first), and which fields the form had.</summary>
public sealed record ProfileToChange(Guid Id, Guid? From, int FromVersion, ProfileFacts Typed)
{
    public IReadOnlySet<string> Asked { get; init; } = new HashSet<string>(StringComparer.Ordinal);
}

/// <summary>
/// Changes the profile (M2.30), by the person or with them. An unconfirmed version is edited; a confirmed one stays, and the next number
/// begins from it. New experience opens step 2 again (M0.94).
/// </summary>
public sealed class ChangeProfile(AppDb db)
{
    public async Task<Result<VocationalProfile>> ExecuteAsync(CaseView @case, ProfileToChange change, CancellationToken cancellation)
    {
        var newest = (await @case.AllForChangeAsync<VocationalProfile>(cancellation)).MaxBy(p => p.Number);
        var saved = newest?.Facts ?? new ProfileFacts();
        var facts = ProfileChange.Onto(saved, change.Typed, (name, rule) => change.Asked.Contains(name) && @case.Lens.Sees(rule));
        if (newest is not null && facts == saved)
        {
            return newest;
        }

        if (newest?.Id != change.From)
        {
            throw new DbUpdateConcurrencyException("Another version of the profile was begun first.");
        }

        var kept = await KeepAsync(@case, newest, (change, facts), cancellation);
        try
        {
            await db.SaveAsync(@case.Did(Acts.ProfileChanged, kept.Id), cancellation);
        }
        catch (AlreadySavedException failure)
        {
            throw new DbUpdateConcurrencyException("The same number was begun in the same moment.", failure);
        }

        return kept;
    }

    private async Task<VocationalProfile> KeepAsync(
        CaseView @case, VocationalProfile? newest, (ProfileToChange Change, ProfileFacts Facts) said, CancellationToken cancellation)
    {
        var steps = await @case.CaseForChangeAsync(cancellation);
        if (newest is not null)
        {
            db.Expect(newest, said.Change.FromVersion);
        }

        if (newest?.TryEdit(said.Facts) is true)
        {
            steps.Begin(ProcessStep.VocationalProfiling, db.Today);
            return newest;
        }

        if (newest is not null && newest.Version != said.Change.FromVersion)
        {
            throw new DbUpdateConcurrencyException("The version was confirmed meanwhile.");
        }

        var begun = VocationalProfile.Begin(said.Change.Id, @case.Id, ((newest?.Number ?? 0) + 1, said.Facts), new Stamp(@case.Actor.Account, db.Now));
        db.Keep(begun);
        steps.Reopen(ProcessStep.VocationalProfiling, db.Today);
        return begun;
    }
}

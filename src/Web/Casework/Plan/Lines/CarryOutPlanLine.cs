using System.ComponentModel.DataAnnotations;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.Casework.Plan.Lines;

/// <summary>When a line was carried out, and what came of it.</summary>
public sealed record LineResult
{
    [Required]
    public DateOnly? On { get; init; }

    [StringLength(500)]
    public string? Result { get; init; }
}

/// <summary>
/// Marks a line as carried out, or, without a result, as not carried out after all. A tap without a version (the person's "I did this")
/// leaves a line alone that somebody has marked before.
/// </summary>
public sealed class CarryOutPlanLine(AppDb db)
{
    public async Task<Result<PlanLine>> ExecuteAsync(CaseView @case, (Guid Id, int? Version) line, LineResult? result, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<PlanLine>(line.Id, cancellation) is not { TakenOutAt: null } found)
        {
            return new Refusal("LineIsGone", "M2.38");
        }

        if (line.Version is { } version)
        {
            db.Expect(found, version);
        }
        else if (found.Facts.CarriedOutOn is not null == result is not null)
        {
            return found;
        }

        if (result is null)
        {
            found.NotCarriedOutAfterAll();
        }
        else
        {
            found.CarryOut(result.On!.Value, result.Result);
        }

        await db.SaveAsync(@case.Did(Acts.PlanLineCarriedOut, found.Id), cancellation);
        return found;
    }
}

using Stegvis.Casework;
using Stegvis.Storage;
using Stegvis.Storage.Access;
using Stegvis.Storage.Retention;

namespace Stegvis.Web.Team.Retention;

/// <summary>What the lead confirms with: the neutral reference, typed.</summary>
public sealed record EraseForm
{
    [System.ComponentModel.DataAnnotations.Required, System.ComponentModel.DataAnnotations.StringLength(20)]
    public string Reference { get; init; } = "";
}

/// <summary>Erases a case whose time has passed. Never an open one, never one too early, never the wrong one.</summary>
public sealed class EraseCase(AppDb db, RetentionPeriods periods)
{
    public async Task<Result<int>> ExecuteAsync(CaseView @case, EraseForm form, CancellationToken cancellation)
    {
        if (await DueOnAsync(@case, cancellation) is not { } due || due > db.Today)
        {
            return new Refusal("NotDue", "C.018");
        }

        if (!string.Equals(form.Reference.Trim(), @case.Case.Reference, StringComparison.OrdinalIgnoreCase))
        {
            return new Refusal("OtherReference", "C.018");
        }

        return await db.EraseAsync(@case, cancellation);
    }

    /// <summary>Null while the case is open.</summary>
    public async Task<DateOnly?> DueOnAsync(CaseView @case, CancellationToken cancellation) => @case.Case.ClosedOn is { } closed
        ? periods.DueOn(closed, await db.RetentionCategoryAsync(@case, cancellation))
        : null;
}

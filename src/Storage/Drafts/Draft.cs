using Stegvis.People;

namespace Stegvis.Storage.Drafts;

/// <summary>
/// What somebody typed and has not saved: one per account, form and subject. Sealed, seen by its writer only, gone once the form is saved.
/// </summary>
internal sealed class Draft
{
    public AccountId Account { get; init; }

    public string Form { get; init; } = "";

    /// <summary>The case or record the form is about; empty for a form that starts something new.</summary>
    public Guid Subject { get; init; }

    public string Sealed { get; set; } = "";

    public DateTimeOffset KeptAt { get; set; }
}

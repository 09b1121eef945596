using System.Globalization;
using Stegvis.People;
using Stegvis.VocationalProfiling;
using Stegvis.Web.Casework;
using Stegvis.Web.Platform;

namespace Stegvis.Web.VocationalProfiling.Sensitive;

/// <summary>What stands in the sensitive part of a profile, with the reason for each: the same for the person and for staff.</summary>
public sealed class SensitiveView(StegvisPage page, IReadOnlyList<SensitiveDetail> details)
{
    private static readonly string[] _answers = ["WhyNeeded", "IfKnown", "IfNotKnown", "BearingOnJob", "HowMuch", "EmployerNeeds"];

    public IReadOnlyList<SensitiveDetail> Details { get; } = details;

    /// <summary>Staff who write in the case may add; the person asks them to, and deletes alone.</summary>
    public string? AddUrl => WorkOnCase.Allows(page.Actor.Role) ? $"/cases/{page.Case.Id.Value}/profile/sensitive/new" : null;

    public bool MayErase => AddUrl is not null || page.Actor.Role is SeatRole.Person;

    public string ErasesWith => page.Actor.Role is SeatRole.Person ? "answer" : "secondary";

    public static IEnumerable<SensitiveKind> Kinds => Enum.GetValues<SensitiveKind>();

    /// <summary>Not with a card: somebody may have borrowed it.</summary>
    public static async Task<SensitiveView> OfAsync(StegvisPage page, CancellationToken cancellation) => page.Visitor.Assurance < Assurance.Substantial
        ? new SensitiveView(page, [])
        : new(page, await page.Case.Records<SensitiveDetail>().Where(d => d.ErasedOn == null).OrderBy(d => d.CreatedAt).ListAsync(cancellation));

    public string Why(SensitiveDetail detail) => string.Join(" · ", detail.Facts.Purposes.Select(p => Say(p)));

    public string DeletedOn(SensitiveDetail detail) => Say("DeletedOn", Days.Long(detail.Facts.DeleteOn!.Value));

    /// <summary>The day has come.</summary>
    public bool IsDue(SensitiveDetail detail) => detail.Facts.DeleteOn <= page.Today;

    /// <summary>The questions that were answered, each with its answer.</summary>
    public IEnumerable<(string Question, string Answer)> Answers(SensitiveDetail detail) =>
        from name in _answers
        let answer = (string?)typeof(SensitiveFacts).GetProperty(name)!.GetValue(detail.Facts)
        where !string.IsNullOrWhiteSpace(answer)
        select (Say("NewSensitive." + name), answer);

    public string Say(Enum value) => Say($"{value.GetType().Name}.{value}");

    public string Say(string key, params object[] facts) => string.Format(CultureInfo.CurrentCulture, page.Words.Find(typeof(SensitiveView), key)!, facts);
}

using System.Text.Json;
using Stegvis.Casework;

namespace Stegvis.ClientEngagement;

/// <summary>One task as it was agreed: nothing of what came of it.</summary>
public sealed record AgreedTask(Guid Id, TaskParty? Party, string? Who, string What, string? Measure, DateOnly? Due);

/// <summary>Everything of a sheet that a yes is said to, so that a later change can be shown before and after.</summary>
public sealed record AgreedWords(MeetingSheetFacts Facts, IReadOnlyList<AgreedTask> Tasks)
{
    /// <summary>In the order they were written; what was taken out is not agreed any more.</summary>
    public static IReadOnlyList<AgreedTask> TasksOf(IEnumerable<PlanLine> lines) =>
    [
        .. lines.Where(l => l.TakenOutAt is null).OrderBy(l => l.Id)
            .Select(l => new AgreedTask(l.Id, l.Facts.Party, l.Facts.Who, l.Facts.What, l.Facts.Measure, l.Facts.Due)),
    ];

    public static AgreedWords? Read(string? text) => text is null ? null : JsonSerializer.Deserialize<AgreedWords>(text);

    public string ToText() => JsonSerializer.Serialize(this);
}

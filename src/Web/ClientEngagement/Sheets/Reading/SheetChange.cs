using Stegvis.ClientEngagement;

namespace Stegvis.Web.ClientEngagement.Sheets.Reading;

/// <summary>One heading or task that is not what the person said yes to: before and now. Null: there was, or is, nothing.</summary>
public sealed record SheetChange(string Heading, string? Before, string? Now)
{
    public static IEnumerable<SheetChange> Of(SheetView view, AgreedWords? saidYesTo)
    {
        if (saidYesTo is null)
        {
            return [];
        }

        var now = new AgreedWords(view.Sheet.Facts, AgreedWords.TasksOf(view.Lines));
        return WordsOf(saidYesTo.Facts).Zip(WordsOf(now.Facts), (before, after) => new SheetChange(view.Word("Sheet." + before.Key), before.Text, after.Text))
            .Concat(Tasks(view, (saidYesTo, now)))
            .Where(c => (c.Before ?? "") != (c.Now ?? ""));
    }

    private static IEnumerable<SheetChange> Tasks(SheetView view, (AgreedWords Before, AgreedWords Now) words)
    {
        var (before, now) = (words.Before.Tasks.ToDictionary(t => t.Id), words.Now.Tasks.ToDictionary(t => t.Id));
        return before.Keys.Union(now.Keys).Select(id => new SheetChange(
            view.Word("Sheet.Task"), TextOf(view, before.GetValueOrDefault(id)), TextOf(view, now.GetValueOrDefault(id))));
    }

    private static string? TextOf(SheetView view, AgreedTask? task)
    {
        if (task is null)
        {
            return null;
        }

        var who = task.Who is { Length: > 0 } name ? name : task.Party is { } party ? view.Word("TaskParty." + party) : null;
        string?[] parts = [who is null ? task.What : $"{who}: {task.What}", task.Measure, task.Due is null ? null : view.Word("Sheet.ByDay", view.Day(task.Due))];
        return string.Join(" · ", parts.Where(p => !string.IsNullOrEmpty(p)));
    }

    private static IEnumerable<(string Key, string? Text)> WordsOf(MeetingSheetFacts facts) =>
    [
        ("PlaceAndParticipants", facts.PlaceAndParticipants), ("WhatThePersonSaid", facts.WhatThePersonSaid), ("WhatWeExplained", facts.WhatWeExplained),
        ("WhatWasAgreed", facts.WhatWasAgreed), ("OpenQuestions", facts.OpenQuestions), .. SheetView.AgreementOf(facts),
    ];
}

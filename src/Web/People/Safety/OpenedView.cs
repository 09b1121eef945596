using Stegvis.Web.Casework;
using Stegvis.Web.Platform;

namespace Stegvis.Web.People.Safety;

/// <summary>What a locked note says, line by line, for staff and for the person alike. A line nobody wrote is not there.</summary>
public sealed record OpenedView(StegvisPage Page, OpenedNote Opened)
{
    public IEnumerable<(string Label, string Text)> Lines => AllLines.Where(l => !string.IsNullOrWhiteSpace(l.Text)).Select(l => (Say("Opened." + l.Key), l.Text!));

    private IEnumerable<(string Key, string? Text)> AllLines => Opened switch
    {
        { Words: { } note } =>
        [
            ("Words", note.Words), ("InDanger", note.InDanger ? Say("Opened.Yes") : null), ("ChildrenInvolved", note.ChildrenInvolved ? Say("Opened.Yes") : null),
            ("SafeContact", note.SafeContact), ("Done", note.Done), ("NextStep", note.NextStep), ("NextStepOn", Day(note.NextStepOn)),
        ],
        { Plan: { } plan } =>
        [
            ("SafePlaces", plan.SafePlaces), ("PeopleToCall", plan.PeopleToCall), ("WarningSigns", plan.WarningSigns), ("WhatToBring", plan.WhatToBring),
            ("Children", plan.Children), ("Devices", plan.Devices), ("Workplace", plan.Workplace), ("ReviewOn", Day(plan.ReviewOn)),
        ],
        _ => [],
    };

    private static string? Day(DateOnly? day) => day is { } on ? Days.Long(on) : null;

    private string Say(string key) => Page.Words.Find(typeof(OpenedNote), key) ?? key;
}

using Stegvis.ClientEngagement;
using Stegvis.Storage.Access;
using Stegvis.Web.Casework.Timeline;

namespace Stegvis.Web.ClientEngagement.Sheets.Reading;

internal sealed class SheetsOnTimeline : ITimelineSource
{
    private static readonly Newest<MeetingSheet, DateOnly> _sheets = new(s => s.Facts.HeldOn);

    public async Task<IEnumerable<TimelineItem>> NewestAsync(TimelineRequest request, CancellationToken cancellation)
    {
        var newest = await request.NewestAsync(_sheets, cancellation);
        return (await SheetStanding.OfAsync(request.Case, newest, cancellation)).Select(s => Item(request, s));
    }

    private static TimelineItem Item(TimelineRequest request, SheetStanding standing)
    {
        var sheet = standing.Sheet;
        return new TimelineItem(sheet.Facts.HeldOn ?? default, sheet.CreatedAt, "agreement", SheetWords.Of(request.Page, "Timeline.Sheet"))
        {
            Text = sheet.Facts.WhatWasAgreed ?? sheet.Facts.SharedGoal,
            Href = request.Link($"sheets/{sheet.Id}") ?? $"/me/waiting/{sheet.Id}",
            Marks = standing.PersonsYes is null ? [] : [("check", SheetWords.Of(request.Page, "Timeline.SaidYes", request.Case.Name))],
            Comments = [.. standing.Remarks.Select(r => r.Text)],
        };
    }
}

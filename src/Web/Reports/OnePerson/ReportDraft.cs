using Stegvis.Casework;
using Stegvis.Casework.Outcomes;
using Stegvis.Casework.Outcomes.Reporting;
using Stegvis.EmployerEngagement;
using Stegvis.Storage.Reports;
using Stegvis.Web.Platform;

namespace Stegvis.Web.Reports.OnePerson;

/// <summary>Writes the first words of a report from what is known of the case: jobs, time, visits, open plan lines. The specialist puts them right.</summary>
public static class ReportDraft
{
    public static async Task<PersonReportFacts> OfAsync(StegvisPage page, CancellationToken cancellation)
    {
        var words = new ReportWords(page.Words);
        var half = OutcomePeriod.HalfYear(page.Today.Year, page.Today.Month <= 6 ? 1 : 2);
        var from = half.From < page.Case.Case.OpenedOn ? page.Case.Case.OpenedOn : half.From;
        var facts = await page.Db.OutcomeOfAsync(page.Case, cancellation);
        return new PersonReportFacts
        {
            Kind = page.Case.Case.ClosedOn is null ? ReportKind.Period : ReportKind.Final,
            From = from,
            To = page.Today,
            Work = await WorkAsync(page, words, from, cancellation),
            Time = facts is null ? null : Time(words, CaseOutcome.Of(facts, OutcomePeriod.All, page.Today)),
            WhatWeDid = await DoneAsync(page, words, from, cancellation),
            Next = await NextAsync(page, cancellation),
        };
    }

    private static async Task<string> WorkAsync(StegvisPage page, ReportWords words, DateOnly from, CancellationToken cancellation)
    {
        var today = page.Today;
        var jobs = await page.Case.Records<Placement>().Where(p => p.Facts.StartsOn <= today && (p.EndedOn == null || p.EndedOn >= from))
            .OrderBy(p => p.Facts.StartsOn).ListAsync(cancellation);
        return jobs.Count == 0 ? words.Say("Draft.NoJob") : string.Join('\n', jobs.Select(j => Line(words, j)));
    }

    private static string Line(ReportWords words, Placement job)
    {
        var terms = new[]
        {
            job.Facts.HoursPerWeek is { } hours ? words.Say("Draft.Hours", words.Number(hours)) : words.Say("Value.HoursNotKnown"),
            job.Facts.Pay is { } pay ? words.Say(pay) : words.Say("Value.None"),
            words.Say(job.IsSupportedEmployment ? "Draft.Counts" : "Draft.DoesNotCount"),
        };
        var when = job.EndedOn is { } ended
            ? words.Say("Draft.FromTo", words.Day(job.Facts.StartsOn!.Value), words.Day(ended))
            : words.Say("Draft.From", words.Day(job.Facts.StartsOn!.Value));
        return words.Say("Draft.Job", job.Facts.JobTitle, when, string.Join(", ", terms));
    }

    private static string Time(ReportWords words, CaseOutcome outcome)
    {
        var lines = new List<string>();
        if (outcome.DaysToWorkplace is { } workplace)
        {
            lines.Add(words.Say("Draft.DaysToWorkplace", workplace));
        }

        if (outcome.DaysToPaidJob is { } paid)
        {
            lines.Add(words.Say("Draft.DaysToPaidJob", paid));
        }

        lines.Add(words.Say("Draft.Days", outcome.PaidDays, outcome.UnpaidDays));
        return string.Join('\n', lines);
    }

    private static async Task<string> DoneAsync(StegvisPage page, ReportWords words, DateOnly from, CancellationToken cancellation)
    {
        var notes = await page.Case.Records<ContactNote>().Where(n => n.WithdrawnAt == null && n.Facts.On >= from).ListAsync(cancellation);
        var share = WorkplaceShare.Of(notes.Select(n => n.Facts), from, page.Today);
        return words.Say("Draft.Contacts", share.Contacts, share.AtWorkplace);
    }

    private static async Task<string?> NextAsync(StegvisPage page, CancellationToken cancellation)
    {
        var lines = await page.Case.Records<PlanLine>().Where(l => l.TakenOutAt == null && l.Facts.CarriedOutOn == null)
            .OrderBy(l => l.Facts.Due).Take(5).ListAsync(cancellation);
        return lines.Count == 0 ? null : string.Join('\n', lines.Select(l => l.Facts.What));
    }
}

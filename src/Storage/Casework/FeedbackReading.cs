using Microsoft.EntityFrameworkCore;
using Stegvis.People;
using Stegvis.Storage.Auditing;

namespace Stegvis.Storage.Casework;

/// <summary>One thing somebody has said to the lead, as the list of the team shows it: without the words.</summary>
public sealed record SaidRow(CaseId Case, Guid Id, string Name, FeedbackKind Kind, DateOnly AnswerBy, DateOnly? AnsweredOn);

public static class FeedbackReading
{
    private const int _most = 200;

    /// <summary>What the lead's people have said, what waits for an answer first; the list is recorded before it is shown.</summary>
    public static async Task<List<SaidRow>> SaidToLeadAsync(this AppDb db, Actor lead, CancellationToken cancellation)
    {
        if (lead.Role.ReaderOf() is not Reader.Lead)
        {
            return [];
        }

        var rows = await (from said in db.Set<Feedback>().AsNoTracking()
                          join c in db.CasesVisibleTo(lead) on said.CaseId equals c.CaseId
                          orderby said.AnsweredOn != null, said.AnswerBy
                          select new { c.CaseId, said.Id, c.Person!.Facts.CallName, said.Facts.Kind, said.AnswerBy, said.AnsweredOn })
            .Take(_most).ToListAsync(cancellation);
        await db.RecordListAsync(lead, [.. rows.Select(r => r.CaseId).Distinct()], cancellation);
        return rows.ConvertAll(r => new SaidRow(r.CaseId, r.Id, r.CallName, r.Kind ?? FeedbackKind.Idea, r.AnswerBy, r.AnsweredOn));
    }

    public static Task<int> CountUnansweredAsync(this AppDb db, Actor lead, CancellationToken cancellation) => lead.Role.ReaderOf() is not Reader.Lead
        ? Task.FromResult(0)
        : (from said in db.Set<Feedback>()
           join c in db.CasesVisibleTo(lead) on said.CaseId equals c.CaseId
           where said.AnsweredOn == null
           select said.Id).CountAsync(cancellation);
}

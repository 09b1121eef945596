using System.Text;
using Stegvis.Casework;
using Stegvis.Casework.Outcomes.Reporting;
using Stegvis.People;
using Stegvis.Web.Casework.Attachments;

namespace Stegvis.Web.Platform.Demo;

internal sealed partial class CaseStory
{
    /// <summary>A report that the person has read and said yes to, so that it may leave.</summary>
    public void Report(DateOnly day, PersonReportFacts facts)
    {
        var id = Guid.CreateVersion7(At(day, 9));
        var report = default(PersonReport);
        Act(At(day, 9), Worker.Actor, (Acts.ReportWritten, id), moment => moment.Keep(report = PersonReport.Draft(id, Id, facts, moment.Stamp)));
        var yes = default(Confirmation);
        Act(At(day, 11), Person ?? Worker.Actor, (Acts.Confirmed, id), moment =>
            moment.Keep(yes = Confirmed(moment, (id, report!.Hash), ConfirmingParty.Person, Person is null ? ConfirmationMeans.PaperSeen : ConfirmationMeans.SignedIn)));
        Act(At(day, 14), Worker.Actor, (Acts.ReportReleased, id), moment => moment.Changing(report!).Release([yes!], moment.Stamp));
    }

    /// <summary>One page of text, taken in as any file is.</summary>
    public void Paper(DateOnly day, AttachmentFacts facts)
    {
        var at = At(day, 10);
        _telling.Book.Add(at, async db =>
        {
            var view = await db.OpenAsync(Worker.Actor, Id, CancellationToken.None) ?? throw new InvalidOperationException($"{Worker.Name} does not follow {Name.Name}.");
            var added = await new AddAttachment(db).ExecuteAsync(view, new AttachmentToAdd(Guid.CreateVersion7(at), facts, OnePage(facts.Name)), CancellationToken.None);
            _ = added.Value ?? throw new InvalidOperationException($"The demo's paper was refused: {added.Refusal?.Code}.");
        });
    }

    private static byte[] OnePage(string title)
    {
        var words = $"BT /F 24 Tf 72 770 Td ({title}) Tj ET";
        string[] objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
            $"<</Length {words.Length}>>stream\n{words}\nendstream", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        ];
        var (page, index) = (new StringBuilder("%PDF-1.4\n"), new StringBuilder());
        for (var i = 0; i < objects.Length; i++)
        {
            index.Append(System.Globalization.CultureInfo.InvariantCulture, $"{page.Length:D10} 00000 n \n");
            page.Append(System.Globalization.CultureInfo.InvariantCulture, $"{i + 1} 0 obj{objects[i]}endobj\n");
        }

        var table = page.Length;
        page.Append(System.Globalization.CultureInfo.InvariantCulture, $"xref\n0 6\n0000000000 65535 f \n{index}trailer<</Size 6/Root 1 0 R>>\nstartxref\n{table}\n%%EOF");
        return Encoding.Latin1.GetBytes(page.ToString());
    }
}

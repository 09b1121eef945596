using System.Globalization;
using Stegvis.Casework;
using Stegvis.Web.Casework.Attachments;
using Stegvis.Web.Casework.Attachments.Content;
using Stegvis.Web.Platform;

namespace Stegvis.Web.Casework.Notes.Papers;

/// <summary>A paper that hangs on a note, as the note's page tells it: called what the file was called.</summary>
public sealed record NotePaper(Guid Id, string Name, string Line, string Icon)
{
    private const int _longestName = 120;

    public static AttachmentFacts FactsOf(string fileName, byte[] bytes, string unnamed)
    {
        var name = Path.GetFileNameWithoutExtension(fileName.Replace('\\', '/')).Trim();
        var type = FileContent.TypeOf(bytes);
        return new AttachmentFacts
        {
            Name = name.Length == 0 ? unnamed : name.Length > _longestName ? name[.._longestName] : name,
            Kind = type?.IsPicture() == true ? AttachmentKind.Picture : type?.IsSound() == true ? AttachmentKind.Sound : AttachmentKind.Other,
        };
    }

    public static async Task<IReadOnlyList<NotePaper>> OfAsync(StegvisPage page, Guid note, CancellationToken cancellation)
    {
        var papers = await page.Case.Records<Attachment>().Where(a => a.NoteId == note && a.RemovedAt == null).OrderBy(a => a.CreatedAt).ListAsync(cancellation);
        return [.. papers.Select(p => new NotePaper(p.Id, p.Facts.Name, LineOf(page, p), IconOf(p)))];
    }

    private static string LineOf(StegvisPage page, Attachment paper) => string.Format(
        CultureInfo.CurrentCulture, page.Words.Find(typeof(NotePaper), "Paper.Line") ?? "", KindOf(page, paper), Math.Max(1, (paper.Size + 1023) / 1024));

    private static string KindOf(StegvisPage page, Attachment paper) => page.Words.Find(typeof(PapersPage), $"{nameof(AttachmentType)}.{paper.Type}") ?? "";

    private static string IconOf(Attachment paper) => paper.Type.IsPicture() ? "image" : paper.Type.IsSound() ? "sound" : "file";
}

/// <summary>The papers of one note, and where they open for whoever reads it.</summary>
public sealed record NotePapersView(IReadOnlyList<NotePaper> Papers, string Url);

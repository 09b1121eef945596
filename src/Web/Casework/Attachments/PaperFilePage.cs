using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using Stegvis.Casework;
using Stegvis.Storage.Attachments;
using Stegvis.Web.Casework.Attachments.Content;
using Stegvis.Web.Platform;

namespace Stegvis.Web.Casework.Attachments;

/// <summary>
/// The bytes of one paper, for whoever may see its row. Only a picture is shown in the browser; everything else is kept or opened by the visitor
/// themself. Nothing in a file may run, load or reach anything from here.
/// </summary>
public abstract class PaperFilePage : StegvisPage
{
    [FromRoute]
    public Guid Id { get; set; }

    public async Task<IActionResult> OnGetAsync(bool keep)
    {
        if (await Case.FindAsync<Attachment>(Id, Aborted) is not { RemovedAt: null } paper || await Db.ReadFileAsync(Case, paper, Aborted) is not { } bytes)
        {
            return NotFound();
        }

        var (mediaType, extension) = FileContent.NamesOf(paper.Type);
        var shown = paper.Type.IsPicture() && !keep;
        var disposition = new ContentDisposition { DispositionType = shown ? DispositionTypeNames.Inline : DispositionTypeNames.Attachment };
        Response.Headers.ContentDisposition = $"{disposition.DispositionType}; filename=\"{paper.Facts.Kind}{extension}\"; filename*=UTF-8''{Uri.EscapeDataString(NameOf(paper, extension))}";
        Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox; frame-ancestors 'none'";
        return new FileContentResult(bytes, mediaType) { EnableRangeProcessing = true };
    }

    /// <summary>The name a person gave, without what a disk does not take.</summary>
    private static string NameOf(Attachment paper, string extension)
    {
        var name = string.Concat(paper.Facts.Name.Where(c => !char.IsControl(c) && !"\\/:*?\"<>|".Contains(c, StringComparison.Ordinal))).Trim('.', ' ');
        return name.EndsWith(extension, StringComparison.OrdinalIgnoreCase) ? name : name + extension;
    }
}

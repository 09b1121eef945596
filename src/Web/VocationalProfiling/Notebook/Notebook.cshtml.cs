using Stegvis.People;
using Stegvis.VocationalProfiling;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.VocationalProfiling.Notebook;

/// <summary>What the person shares from their notebook. Writing in it together is done on the person's page, with the device in their hands.</summary>
[Requires<WorkOnCase>, Reads("C.071")]
public sealed class NotebookModel : StegvisPage
{
    private const int _most = 200;

    public IReadOnlyList<NotebookNote> Notes { get; private set; } = [];

    public async Task OnGetAsync() => Notes = await Case.Records<NotebookNote>().OrderByDescending(n => n.CreatedAt).Take(_most).ListAsync(Aborted);
}

using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Stegvis.Web.Ui.Gallery;

public sealed class NoteModel(IHostEnvironment environment) : GalleryPage(environment)
{
    [BindProperty]
    public NoteForm Form { get; set; } = new();

    public IActionResult OnPost() => ModelState.IsValid ? RedirectToPage() : Page();

    public sealed class NoteForm
    {
        [Required, StringLength(4000)]
        public string? Text { get; set; }

        public List<SampleMark> Marks { get; set; } = [];
    }
}

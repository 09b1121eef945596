using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Stegvis.Web.Ui.Gallery;

public enum SampleChannel
{
    AtWork,
    Phone,
    Message,
}

public enum SampleMark
{
    WentWell,
    Practised,
    FollowUp,
}

/// <summary>Every component in every state.</summary>
public sealed class GalleryModel(IHostEnvironment environment) : GalleryPage(environment)
{
    [BindProperty]
    public SampleForm Form { get; set; } = new();

    /// <summary><c>?refused=true</c> shows the page as a refused form comes back.</summary>
    public void OnGet(bool refused)
    {
        Form = new SampleForm { Name = "Kari", Marks = [SampleMark.WentWell] };
        if (refused) TryValidateModel(new SampleForm { Email = "kari", Minutes = 900 }, nameof(Form));
    }

    public IActionResult OnPost() => ModelState.IsValid ? RedirectToPage() : Page();

    public sealed class SampleForm
    {
        public Guid Id { get; set; }

        [Required, StringLength(40)]
        public string? Name { get; set; }

        [EmailAddress]
        public string? Email { get; set; }

        [Required]
        public DateOnly? StartedOn { get; set; }

        public TimeOnly? From { get; set; }

        [Required, Range(0, 600)]
        public int? Minutes { get; set; }

        [Range(0.5, 37.5)]
        public decimal? Hours { get; set; }

        [Required]
        public SampleChannel? Channel { get; set; }

        public SampleChannel? Way { get; set; }

        [Required]
        public string? Answer { get; set; }

        public string? Language { get; set; }

        public List<SampleMark> Marks { get; set; } = [];

        public List<SampleChannel> Ways { get; set; } = [];

        public bool Agreed { get; set; }

        [Required, StringLength(2000)]
        public string? Text { get; set; }
    }
}

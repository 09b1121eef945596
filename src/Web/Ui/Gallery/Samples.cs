using Microsoft.AspNetCore.Mvc.Rendering;
using Stegvis.Web.Ui.Components.StepStrip;

namespace Stegvis.Web.Ui.Gallery;

/// <summary>Invented people and steps for the gallery.</summary>
public static class Samples
{
    public static IReadOnlyList<string> Readers { get; } =
        ["Kari", "teamleder", "Marte", "Ola", "Siri"];

    public static IReadOnlyList<StepView> Steps { get; } = Strip(
        StepLook.Settled, StepLook.Reopened, StepLook.Settled, StepLook.Settled, StepLook.Active);

    public static IReadOnlyList<StepView> Early { get; } = Strip(
        StepLook.Settled, StepLook.Active, StepLook.NotBegun, StepLook.NotBegun, StepLook.NotBegun);

    public static IReadOnlyList<StepView> Middle { get; } = Strip(
        StepLook.Settled, StepLook.Settled, StepLook.Active, StepLook.NotBegun, StepLook.NotBegun);

    public static IReadOnlyList<SelectListItem> StepItems { get; } =
        [new("Steg 1", "1"), new("Steg 2", "2"), new("Steg 3 til 5", "3-5")];

    public static IReadOnlyList<SelectListItem> LanguageItems { get; } =
        [new("Arabisk", "ar"), new("Nordsamisk", "se"), new("Tigrinja", "ti"), new("Norsk tegnspråk", "nsl")];

    private static StepView[] Strip(params StepLook[] looks)
    {
        string[] names = ["Bli enige", "Hva vil og kan jeg", "Finne jobb", "Avtale med arbeidsgiver", "Støtte i jobben"];
        var current = Array.FindLastIndex(looks, look => look == StepLook.Active);
        return [.. looks.Select((look, i) => new StepView(i + 1, names[i], look, "#", i == current))];
    }
}

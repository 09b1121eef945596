using System.Globalization;
using Microsoft.AspNetCore.Http;
using Stegvis.Web.Ui.Layout;

namespace Stegvis.Web.Ui.Gallery;

/// <summary>A frame for the gallery when no host gives one; <c>?scheme=dark</c> and <c>?outside=1</c> change it.</summary>
public sealed class SampleShell(IHttpContextAccessor http) : IShell
{
    private string Path => http.HttpContext?.Request.Path.Value ?? "";

    private IQueryCollection? Query => http.HttpContext?.Request.Query;

    public ShellUser? User => Query?.ContainsKey("outside") == true ? null : new("Marte Lien", "Jobbspesialist");

    public IReadOnlyList<ShellLink> Navigation =>
    [
        Way("I dag", "/ui/today", "list"),
        Way("Mine deltakere", "/ui/caseload", "people", "Deltakere"),
        Way("Jobber", "/ui/jobs", "briefcase"),
        Way("Håndbok", "/ui/handbook", "book"),
        Way("Arbeidsgivere", "/ui/employers", "employer"),
        Way("Teamet", "/ui/team", "team"),
        Way("Rapporter", "/ui", "chart"),
    ];

    public IReadOnlyList<ShellLink> Account => [Way("Min side", "/ui/me", "person"), Way("Oppsett", "/ui/settings", "settings")];

    public IReadOnlyList<ShellLanguage> Languages =>
        [Language("nb", "Bokmål"), Language("nn", "Nynorsk"), Language("sv", "Svenska"), Language("en", "English")];

    public string LanguageUrl => "/language";

    public string SignOutUrl => "/sign-out";

    public string HomeUrl => "/ui";

    public string? SearchUrl => "/ui/search";

    public ShellLink? Help => Path == "/ui/me" ? new("Trenger du noen nå?", "/ui/me", "phone") : null;

    public string? HandedOverBy => null;

    public bool IsDemo => true;

    public string? ColorScheme => Query?["scheme"].FirstOrDefault();

    private ShellLink Way(string text, string href, string icon, string? shortText = null) => new(text, href, icon, Path == href, shortText);

    private static ShellLanguage Language(string code, string name) => new(code, name, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == code);
}

using System.Globalization;
using Stegvis.People;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Hosting;
using Stegvis.Web.Platform.Localisation;
using Stegvis.Web.SignIn;
using Stegvis.Web.Ui;
using Stegvis.Web.Ui.Layout;

namespace Stegvis.Web.Platform;

/// <summary>The frame round every page, for the seat its visitor acts in.</summary>
internal sealed class Shell(IHttpContextAccessor http, PageTexts texts, StegvisOptions options) : IShell
{
    private static readonly ShellLink[] _none = [];

    public ShellUser? User => Visitor is { } visitor
        ? new ShellUser(visitor.DisplayName, texts.Shared("SeatRole." + visitor.Actor.Role))
        : null;

    public IReadOnlyList<ShellLink> Navigation => Visitor?.Actor.Role switch
    {
        SeatRole.Specialist or SeatRole.Deputy =>
            [Link("Today", "/", "list"), Link("Caseload", "/cases", "people"), Link("Employers", "/employers", "briefcase"), Link("Reports", "/numbers", "chart")],
        SeatRole.TeamLead =>
            OneCurrent(Link("Caseload", "/cases", "people"), Link("Employers", "/employers", "briefcase"), Link("Team", "/team", "steps"), Link("Reports", "/team/numbers", "chart")),
        SeatRole.Administrator => OneCurrent(Link("Administration", "/administration", "settings"), Link("Commissioners", "/administration/commissioners", "chart")),
        SeatRole.Funder => [Link("Reports", "/reports", "chart")],
        _ => _none,
    };

    public IReadOnlyList<ShellLink> Account => Visitor is null or { Handover: not null } ? _none : [Link("Security", "/account", "lock"), Link("Seats", "/seats", "people")];

    public IReadOnlyList<ShellLanguage> Languages =>
        [.. Localisation.Languages.All.Select(l => new ShellLanguage(l.Code, l.Name, l.Code == CultureInfo.CurrentUICulture.Name))];

    public string LanguageUrl => "/language";

    public string SignOutUrl => "/sign-out";

    public string HomeUrl => Visitor is { } visitor ? SeatHome.Of(visitor.Actor.Role) : "/";

    public string? SearchUrl => Visitor is { } visitor && ReadCase.Allows(visitor.Actor.Role) ? "/search" : null;

    public ShellLink? Help => Visitor is { Actor.Role: SeatRole.Person, Handover: null }
        ? new ShellLink(texts.Find(typeof(Me.Help.HelpModel), "Help.Now") ?? "", "/me/help", "phone")
        : null;

    public string? HandedOverBy => Visitor?.Handover?.WorkerName;

    public bool IsDemo => options.IsDemo;

    public string? ColorScheme => http.HttpContext?.Request.Cookies["scheme"] is "light" or "dark" ? http.HttpContext.Request.Cookies["scheme"] : null;

    private Visitor? Visitor => http.HttpContext?.Features.Get<Visitor>();

    private ShellLink Link(string key, string href, string icon)
    {
        var path = http.HttpContext?.Request.Path.Value ?? "";
        var current = href == "/" ? path == "/" : path.StartsWith(href, StringComparison.Ordinal);
        return new ShellLink(Named(key), href, icon, current, Named(key + ".Short"));
    }

    /// <summary>Where one address begins with another, the longer is where we are.</summary>
    private static ShellLink[] OneCurrent(params ShellLink[] links)
    {
        var longest = links.Where(l => l.Current).Select(l => l.Href.Length).DefaultIfEmpty().Max();
        return [.. links.Select(l => l with { Current = l.Current && l.Href.Length == longest })];
    }

    private string Named(string key) => texts.Find(null, "Nav." + key) ?? texts.Shared("Nav." + key);
}

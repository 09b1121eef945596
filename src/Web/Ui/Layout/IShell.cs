namespace Stegvis.Web.Ui.Layout;

/// <summary>
/// What the frame around a page shows. The host registers an implementation per request; texts come in the reader's language.
/// </summary>
public interface IShell
{
    /// <summary>Who is signed in; <c>null</c> outside.</summary>
    ShellUser? User { get; }

    /// <summary>The ways of the main menu, most used first. A phone shows the first four and <em>More</em>.</summary>
    IReadOnlyList<ShellLink> Navigation { get; }

    /// <summary>The ways of the account menu, before languages and signing out.</summary>
    IReadOnlyList<ShellLink> Account { get; }

    IReadOnlyList<ShellLanguage> Languages { get; }

    /// <summary>Where the language form is posted, with the fields <c>language</c> and <c>returnUrl</c>.</summary>
    string LanguageUrl { get; }

    /// <summary>Where the sign-out form is posted.</summary>
    string SignOutUrl { get; }

    string HomeUrl { get; }

    /// <summary>The search page, when the signed-in person may search.</summary>
    string? SearchUrl { get; }

    /// <summary>Somebody to call, one tap from every page of the person's; <c>null</c> for everybody else.</summary>
    ShellLink? Help { get; }

    /// <summary>Whose device this is, while it lies in the person's hands; then the frame shows no way on but back.</summary>
    string? HandedOverBy { get; }

    /// <summary>Whether every page carries the mark of a practice database.</summary>
    bool IsDemo { get; }

    /// <summary><c>light</c>, <c>dark</c>, or <c>null</c> to follow the system.</summary>
    string? ColorScheme { get; }
}

/// <summary>The signed-in person as the frame shows them; <paramref name="Seat"/> is the chosen role, such as "Team leader".</summary>
public sealed record ShellUser(string DisplayName, string? Seat = null);

/// <summary>One way of a menu. <paramref name="Short"/> is the word under a thumb, when the full one is too long.</summary>
public sealed record ShellLink(string Text, string Href, string Icon, bool Current = false, string? Short = null);

/// <summary>One language, named in itself: <c>nb</c>, "Bokmål".</summary>
public sealed record ShellLanguage(string Code, string Name, bool Current);

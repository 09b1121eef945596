namespace Stegvis.Web.Platform.Demo;

/// <summary>How a person of the demo is spoken of: <c>hun</c>, <c>henne</c> or <c>han</c>, <c>ham</c>.</summary>
internal sealed record DemoName(string Name, bool IsWoman)
{
    public string Subject => IsWoman ? "hun" : "han";

    public string Object => IsWoman ? "henne" : "ham";
}

/// <summary>Invented people. Phone numbers are made so that they ring nobody: no Norwegian number begins with 0.</summary>
internal static class DemoNames
{
    private static readonly string[] _women =
    [
        "Lin", "Sana", "Noor", "Amina", "Åshild", "Maja", "Hodan", "Ingrid", "Ylva", "Tuva", "Marit", "Selam", "Oda", "Johanne", "Samira",
        "Dagny", "Birgit", "Elna", "Fatma", "Gro", "Sunniva", "Nina", "Thea", "Øydis", "Leila", "Karin", "Wanja", "Rahel", "Eli", "Máret",
    ];

    private static readonly string[] _men =
    [
        "Elias", "Tor", "Petter", "Jonas", "Omar", "Bjørn", "Ali", "Sindre", "Mikkel", "Øystein", "Dawit", "Geir", "Hassan", "Iver", "Jan Erik",
        "Kristoffer", "Lars", "Magnus", "Ánte", "Ottar", "Pål", "Rune", "Stian", "Trygve", "Ulrik", "Viljar", "Yonas", "Åge", "Amir", "Simen",
    ];

    private static readonly string[] _families =
    [
        "Aas", "Berg", "Dahl", "Eide", "Foss", "Grønli", "Hagen", "Isaksen", "Jæger", "Kvam", "Lund", "Moe", "Næss", "Øien", "Paulsen", "Ruud",
        "Sæther", "Tangen", "Ulriksen", "Vik", "Warsame", "Yildiz", "Åsen", "Haile", "Nilsen", "Johnsen", "Sara", "Hætta", "Krogh", "Bråten",
    ];

    private static readonly DemoName[] _all = [.. _women.Zip(_men).SelectMany(p => new[] { new DemoName(p.First, true), new DemoName(p.Second, false) })];

    /// <summary>The first sixty go by first name alone; after that people need a family name too.</summary>
    public static DemoName Of(int number) => number < _all.Length
        ? _all[number]
        : _all[number % _all.Length] with { Name = $"{_all[number % _all.Length].Name} {_families[number / _all.Length % _families.Length]}" };

    public static string PhoneOf(string name) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"000 {name.Sum(c => c) % 90 + 10} {name.Sum(c => c * 7) % 900 + 100}");
}

using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Microsoft.Extensions.FileProviders;
using Stegvis.EmployerEngagement;

namespace Stegvis.Web.Me.Joys;

/// <summary>The words on a card: the moment, and what the person ticked besides.</summary>
public sealed record JoyWords(string Title, string? Name, string? Employer);

/// <summary>Draws the card as one picture that needs nothing but itself, in the size of a postcard.</summary>
public static class JoyPicture
{
    public const string MediaType = "image/svg+xml";

    private const int _width = 1050;
    private const int _height = 1480;
    private const int _lineLength = 14;

    private static readonly XNamespace _svg = "http://www.w3.org/2000/svg";

    /// <summary>The picture that stands for a moment, by its name among the product's own.</summary>
    public static string NameOf(JoyMoment moment) => moment switch
    {
        JoyMoment.FirstDay => "greet",
        JoyMoment.FirstPay => "work",
        _ => "plant",
    };

    public static async Task<byte[]> DrawAsync(IFileProvider files, JoyMoment moment, JoyWords words, CancellationToken cancellation)
    {
        using var read = new StreamReader(files.GetFileInfo($"pictograms/{NameOf(moment)}.svg").CreateReadStream());
        var picture = Convert.ToBase64String(Encoding.UTF8.GetBytes(await read.ReadToEndAsync(cancellation)));
        return Encoding.UTF8.GetBytes(Card(picture, words).ToString(SaveOptions.DisableFormatting));
    }

    private static XElement Card(string picture, JoyWords words) => new(
        _svg + "svg",
        new XAttribute("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {_width} {_height}")),
        new XAttribute("width", _width),
        new XAttribute("height", _height),
        new XAttribute("font-family", "system-ui, 'Segoe UI', Roboto, Arial, sans-serif"),
        new XAttribute("text-anchor", "middle"),
        new XElement(_svg + "title", words.Title),
        Box(0, 0, _width, "#FFF4DF"),
        Box(70, 70, _width - 140, "#FFFFFF"),
        Pictogram(picture),
        Lines(words),
        Line("Mulberry Symbols, Steve Lee · CC BY-SA 4.0", 1385, 22));

    private static XElement Box(int x, int y, int width, string colour) => new(
        _svg + "rect",
        new XAttribute("x", x),
        new XAttribute("y", y),
        new XAttribute("width", width),
        new XAttribute("height", _height - (2 * y)),
        new XAttribute("rx", x == 0 ? 0 : 40),
        new XAttribute("fill", colour));

    private static XElement Pictogram(string picture) => new(
        _svg + "image",
        new XAttribute("x", 225),
        new XAttribute("y", 150),
        new XAttribute("width", 600),
        new XAttribute("height", 600),
        new XAttribute("href", "data:image/svg+xml;base64," + picture));

    private static IEnumerable<XElement> Lines(JoyWords words)
    {
        var y = 880;
        foreach (var line in Broken(words.Title))
        {
            yield return Line(line, y, 92, "700");
            y += 112;
        }

        foreach (var more in new[] { words.Name, words.Employer }.OfType<string>())
        {
            yield return Line(more, y + 20, 60);
            y += 92;
        }
    }

    private static XElement Line(string text, int y, int size, string weight = "400") => new(
        _svg + "text",
        new XAttribute("x", _width / 2),
        new XAttribute("y", y),
        new XAttribute("font-size", Math.Min(size, Math.Max(24, 1500 / Math.Max(1, text.Length)))),
        new XAttribute("font-weight", weight),
        new XAttribute("fill", "#1B1B1B"),
        text);

    /// <summary>Lines of a few words each; a word is never cut.</summary>
    private static IEnumerable<string> Broken(string text)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > _lineLength)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : line + " " + word;
        }

        yield return line;
    }
}

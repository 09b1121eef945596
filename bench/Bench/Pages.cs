using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace Stegvis.Bench;

/// <summary>What is measured over HTTP: the floor, the list, the long case, the note.</summary>
internal sealed partial class Pages(BenchService service, int runs)
{
    /// <summary>Long enough for the code to be compiled a second time, with what the first runs taught.</summary>
    private static readonly long _warmUp = 5 * Stopwatch.Frequency;

    private const int _firstSaves = 300;
    private const string _floor = "/seats";

    public Task<Measured> FloorAsync(string what) => GetAsync(what, _floor);

    public Task<Measured> GetAsync(string what, string url, double? budget = null) => GetAsync(service.Client, what, (url, budget));

    /// <summary>As the specialist of the long case sees it.</summary>
    public Task<Measured> WriterGetsAsync(string what, string url, double? budget = null) => GetAsync(service.Writing, what, (url, budget));

    /// <summary>As the lead of the team sees it.</summary>
    public Task<Measured> LeadGetsAsync(string what, string url, double? budget = null) => GetAsync(service.Lead, what, (url, budget));

    /// <summary>The words are posted once; measured is the page of hits, which searches anew at each visit.</summary>
    public async Task<Measured> SearchAsync(string what, string words, double budget)
    {
        var fields = FieldsOf(await service.Client.GetStringAsync("/search"));
        fields["Typed"] = words;
        using var answer = await service.Client.PostAsync("/search", new FormUrlEncodedContent(fields));
        return answer.Headers.Location is { } hits ? await GetAsync(what, hits.ToString(), budget) : Measured.Skip(what, $"the search answers {(int)answer.StatusCode}");
    }

    private async Task<Measured> GetAsync(HttpClient client, string what, (string Url, double? Budget) page)
    {
        var (url, budget) = page;
        for (var until = Stopwatch.GetTimestamp() + _warmUp; Stopwatch.GetTimestamp() < until;)
        {
            using var answer = await client.GetAsync(url);
            if (answer.StatusCode is not HttpStatusCode.OK)
            {
                return Measured.Skip(what, $"{url.Split('?')[0]} answers {(int)answer.StatusCode}");
            }
        }

        return await TimesAsync(new Measured(what, [], budget), () => client.GetAsync(url));
    }

    /// <summary>Every visit is a first one: the clock is moved eleven minutes on before each.</summary>
    public Task<Measured> FirstVisitAsync(string what, string url) => TimesAsync(new Measured(what, []), () =>
    {
        service.Clock.Advance(TimeSpan.FromMinutes(11));
        return service.Writing.GetAsync(url);
    });

    /// <summary>Opens the form outside the measuring, then sends it.</summary>
    public async Task<Measured> SaveNoteAsync(string what, double budget)
    {
        var url = $"/cases/{service.Another.Value}/notes/new";
        var (times, floor) = (new List<double>(), new List<double>());
        for (var i = 0; i < runs + _firstSaves; i++)
        {
            floor.Add(await TimeAsync(() => service.Client.GetAsync(_floor)));
            var fields = FieldsOf(await service.Writing.GetStringAsync(url));
            fields["Form.Text"] = $"Kort besøk nummer {i}. Alt gikk fint.";
            fields["Form.Minutes"] = "70";
            using var answer = await service.Writing.PostAsync(url, new FormUrlEncodedContent(fields));
            if (answer.StatusCode is not (HttpStatusCode.Redirect or HttpStatusCode.SeeOther))
            {
                return Measured.Skip(what, $"the note form answers {(int)answer.StatusCode}");
            }

            times.Add(service.Time.LastMilliseconds);
        }

        return new Measured(what, times[_firstSaves..], budget) { Floor = floor[_firstSaves..] };
    }

    /// <summary>In turn with the floor, so that both meet the same minute of the machine.</summary>
    private async Task<Measured> TimesAsync(Measured line, Func<Task<HttpResponseMessage>> ask)
    {
        var (times, floor) = (new List<double>(runs), new List<double>(runs));
        for (var i = 0; i < runs; i++)
        {
            floor.Add(await TimeAsync(() => service.Client.GetAsync(_floor)));
            times.Add(await TimeAsync(ask));
        }

        return line with { Milliseconds = times, Floor = floor };
    }

    private async Task<double> TimeAsync(Func<Task<HttpResponseMessage>> ask)
    {
        using var answer = await ask();
        await answer.Content.ReadAsByteArrayAsync();
        return service.Time.LastMilliseconds;
    }

    private static Dictionary<string, string> FieldsOf(string html)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Match input in Input().Matches(html))
        {
            var (name, type) = (Attribute(input.Value, "name"), Attribute(input.Value, "type"));
            if (name.Length > 0 && type is not ("checkbox" or "radio"))
            {
                fields[name] = WebUtility.HtmlDecode(Attribute(input.Value, "value"));
            }
        }

        return fields;
    }

    private static string Attribute(string tag, string name) => Regex.Match(tag, $"\\b{name}=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["value"].Value;

    [GeneratedRegex("<input[^>]*>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Input();
}

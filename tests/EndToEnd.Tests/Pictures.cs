namespace Stegvis.Tests;

/// <summary>
/// Renews the pictures in docs, on the tests' fixed day: every page at 390 and 1280 pixels, light, in Bokmål. Runs where pictures are asked for;
/// otherwise it only proves that the chosen twelve can still be taken.
/// </summary>
public sealed class Pictures(Browser browser)
{
    private static readonly Dictionary<string, string> _chosen = new(StringComparer.Ordinal)
    {
        ["/"] = "today",
        ["/cases"] = "caseload",
        ["/cases/{caseId:guid}"] = "case",
        ["/cases/{caseId:guid}/notes/new"] = "note",
        ["/cases/{caseId:guid}/plan"] = "plan",
        ["/cases/{caseId:guid}/placements/{id:guid}"] = "placement",
        ["/cases/{caseId:guid}/support"] = "support",
        ["/me"] = "me",
        ["/me/sharing"] = "sharing",
        ["/me/who-has-looked"] = "who-has-looked",
        ["/workplace"] = "workplace",
        ["/employers"] = "employers",
    };

    [Fact]
    public async Task Pictures_OfEveryPage_AreTaken()
    {
        var wanted = Environment.GetEnvironmentVariable("STEGVIS_PICTURES") == "1";
        var all = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "pictures")).FullName;
        var docs = Directory.CreateDirectory(Path.Combine(Repository.Root, "docs", "pictures")).FullName;
        var visits = (await new Visits(browser.Service).AllAsync()).Where(v => wanted || _chosen.ContainsKey(v.Page.Route)).ToList();
        foreach (var width in new[] { 390, 1280 })
        {
            foreach (var visit in visits)
            {
                var page = await browser.WindowAsync(visit.Seat, new Window(width));
                await page.GotoAsync(visit.Url);
                var file = Path.Combine(all, $"{visit.Page.Name}-{width}.png");
                await Picture.TakeAsync(page, file);
                if (wanted && _chosen.TryGetValue(visit.Page.Route, out var name) && width == (name is "caseload" or "case" or "employers" or "plan" ? 1280 : 390))
                {
                    File.Copy(file, Path.Combine(docs, name + ".png"), overwrite: true);
                }

                Assert.True(new FileInfo(file).Length > 5_000, $"{file} is empty.");
                await page.CloseWindowAsync();
            }
        }
    }
}

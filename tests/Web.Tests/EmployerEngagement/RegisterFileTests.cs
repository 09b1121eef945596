using System.Text;
using Stegvis.EmployerEngagement;
using Stegvis.Web.EmployerEngagement.Register.Import;

namespace Stegvis.Tests.EmployerEngagement;

/// <summary>The reader of the national register's file, without a database.</summary>
public sealed class RegisterFileTests
{
    private const string _good = """{"organisasjonsnummer":"912345678","navn":"GOD AS"}""";

    [Fact]
    public async Task HalPage_GivesItsUnits()
    {
        var units = await ReadAsync(await SampleAsync("enheter-search-page1-response.json"));

        Assert.Equal(["976030788", "971497017"], units.Select(u => u.OrganisationNumber));
        Assert.Equal(new RegisteredUnit("976030788", "SESAM AS")
        {
            Industry = "Drift av restauranter og kafeer",
            Address = "Elgeseter gate 1, 7030 Trondheim",
            Municipality = "Trondheim",
            Employees = 10,
        }, units[0]);
    }

    [Theory]
    [InlineData("underenheter-search-response.json", "334455660", "Nord-Odal", null)]
    [InlineData("enheter-details-response.json", "112233445", "Oslo", null)]
    [InlineData("underenheter-details-response.json", "776655441", "Oslo", "2018-10-20")]
    [InlineData("enheter-details-deleted-response.json", "123456789", null, "2017-10-20")]
    public async Task SubUnitPage_SingleUnit_AndDeletedUnit_AreRead(string file, string number, string? place, string? deleted)
    {
        var unit = Assert.Single(await ReadAsync(await SampleAsync(file)));

        Assert.Equal((number, place), (unit.OrganisationNumber, unit.Municipality));
        Assert.Equal(deleted, unit.DeletedOn?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Array_WithAByteOrderMark_GivesItsUnits() =>
        Assert.Equal(2, (await ReadAsync([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes($"[{_good},\n{_good}]")])).Count);

    [Theory]
    [InlineData("[\n{0},\n{\"organisasjonsnummer\":\"912345679\",\n\"navn\":\"B\",\"antallAnsatte\":\"mange\"}]", 4, "antallAnsatte", "Number")]
    [InlineData("[\n{0},\n{\"organisasjonsnummer\":\"91234\",\"navn\":\"B\"}]", 3, "organisasjonsnummer", "OrganisationNumber")]
    [InlineData("[{0},\n{\"organisasjonsnummer\":\"912345679\"}]", 2, "navn", "Missing")]
    [InlineData("{\"_embedded\":{\"enheter\":[\n{0},\n{\"organisasjonsnummer\":\"912345679\",\"navn\":\"B\",\"slettedato\":\"i fjor\"}]}}", 3, "slettedato", "Day")]
    [InlineData("[{0},\n\n{\"organisasjonsnummer\":\"912345679\",\"navn\": B}]", 3, "navn", "Json")]
    [InlineData("[{0},\n{\"organisasjonsnummer\":\"912345679\",\"navn\":\"B\"", 2, "navn", "Json")]
    [InlineData("[{0},\n{\"forretningsadresse\":{\"kommune\":\"A\",}}]", 2, "forretningsadresse.kommune", "Json")]
    [InlineData("", 1, "–", "Json")]
    [InlineData("{\"foo\":1}", 1, "organisasjonsnummer", "Missing")]
    [InlineData("[1,2]", 1, "–", "Missing")]
    public async Task BrokenFile_NamesLineAndField(string text, long line, string field, string problem)
    {
        var broken = await Assert.ThrowsAsync<BrokenRegisterFileException>(() => ReadAsync(Encoding.UTF8.GetBytes(text.Replace("{0}", _good, StringComparison.Ordinal))));

        Assert.Equal((line, field, problem), (broken.Line, broken.Field, broken.Problem));
    }

    [Fact]
    public async Task TextThatIsNotUtf8_AndNestingWithoutEnd_AreRefused()
    {
        byte[] latin = [.. "[{\"organisasjonsnummer\":\"912345678\",\n\"navn\":\"B"u8, 0xF8, .. "\"}]"u8];
        var text = await Assert.ThrowsAsync<BrokenRegisterFileException>(() => ReadAsync(latin));
        var depth = await Assert.ThrowsAsync<BrokenRegisterFileException>(() => ReadAsync(Encoding.UTF8.GetBytes(new string('[', 500))));

        Assert.Equal((2, "navn"), (text.Line, text.Field));
        Assert.Equal("Depth", depth.Problem);
    }

    [Fact]
    public async Task FiftyThousandUnits_NeedLittleMemory()
    {
        await using var file = new GeneratedRegister(50_000);
        var (count, highest) = (0, 0L);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        await foreach (var unit in new RegisterFile(file).ReadAsync(TestContext.Current.CancellationToken))
        {
            Assert.Equal(9, unit.OrganisationNumber.Length);
            if (++count % 10_000 == 0)
            {
                highest = Math.Max(highest, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        }

        Assert.Equal(50_000, count);
        Assert.True(file.Given > 30_000_000, $"The file had {file.Given} bytes.");
        Assert.True(highest < 16_000_000, $"Reading held {highest} bytes.");
    }

    internal static Task<byte[]> SampleAsync(string name) =>
        File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "EmployerEngagement", "Samples", name));

    private static async Task<List<RegisteredUnit>> ReadAsync(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return await new RegisterFile(stream).ReadAsync().ToListAsync();
    }
}

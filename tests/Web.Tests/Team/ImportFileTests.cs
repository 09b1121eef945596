using System.IO.Compression;
using System.Net;
using System.Text;
using Stegvis.Tests.Given;

namespace Stegvis.Tests;

/// <summary>What people really send: other letters, other separators, other programs, and files that are no spreadsheet.</summary>
public sealed class ImportFileTests(SharedServices services)
{
    private const string _people = "Navn;Første kontakt;Jobbspesialist\nÅse Bø;1.11.2026;Marte\n";

    static ImportFileTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private TestService Service => services[DatabaseKind.Sqlite];

    public static TheoryData<string, bool> Letters => new()
    {
        { "utf-8", false }, { "utf-8", true }, { "windows-1252", false }, { "utf-16", true }, { "utf-16", false }, { "utf-16BE", true },
    };

    [Theory, MemberData(nameof(Letters))]
    public async Task Text_InAnyLetters_IsReadRight(string encoding, bool mark)
    {
        var letters = Encoding.GetEncoding(encoding);
        var check = await CheckAsync([.. mark ? letters.GetPreamble() : [], .. letters.GetBytes(_people)]);

        Assert.Contains("Åse Bø", check.Text, StringComparison.Ordinal);
        Assert.Contains("People in the sheet: 1", check.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Name,First contact,Specialist\n\"Bø, \"\"Per\"\"\",2026-11-01,Marte\n")]
    [InlineData("Name\tFirst contact\tSpecialist\nBø, \"Per\"\t2026-11-01\tMarte\n")]
    [InlineData("Caseload autumn;;\r\n\r\nNAME;First  contact:;Specialist\r\n\"Bø, \"\"Per\"\"\";1. november 2026;Marte\r\n\r\n")]
    public async Task Text_WithAnySeparator_IsRead(string text) =>
        Assert.Contains("Bø, \"Per\"", (await CheckAsync(Encoding.UTF8.GetBytes(text))).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Workbook_WithDayNumbersAndFormulas_IsReadByItsValues()
    {
        var rows = new object[][] { ["Name", "First contact", "Specialist", "Phone"], ["=1+1", 46327, "Marte", 91234567] };

        var check = await CheckAsync(Workbooks.Of(rows));

        Assert.Contains("value", check.Text, StringComparison.Ordinal);
        Assert.Contains("11/1/2026", check.Text.Replace("01/11/2026", "11/1/2026", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Workbook_WithMergedCells_SaysWhichToSplit()
    {
        var rows = new object[][] { ["Name", "First contact", "Specialist"], ["Åse", 46327, "Marte"], ["Per", 46327, ""] };

        var check = await CheckAsync(Workbooks.Of(rows, merged: "C2:C3"));

        Assert.Contains("The cells C2:C3 are merged.", check.Text, StringComparison.Ordinal);
        Assert.Contains("Line 3, Specialist sign-in: is empty.", check.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Specialist_WithANameTwoHave_IsAskedForByTheirSignIn()
    {
        await Service.NewSpecialistAsync("Twin");
        await Service.NewSpecialistAsync("Twin");

        var check = await CheckAsync("Name;First contact;Specialist\nÅse;1.11.2026;Twin\n"u8.ToArray());

        Assert.Contains("more than one person in your team is called “Twin”", check.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sheet_WithFiftyColumns_KeepsThoseItKnows()
    {
        var (more, cells) = (string.Join(';', Enumerable.Range(1, 50).Select(i => "Column " + i)), new string(';', 50));

        var check = await CheckAsync(Encoding.UTF8.GetBytes($"{more};Name;First contact;Specialist\n{cells}Åse;1.11.2026;Marte\n"));

        Assert.Contains("Column 50", check.Text, StringComparison.Ordinal);
        Assert.Contains("People in the sheet: 1", check.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("csv")]
    public async Task Template_InEveryLanguage_IsRecognised(string kind)
    {
        foreach (var language in new[] { "en", "nb", "nn", "sv" })
        {
            using var lead = Service.As(Service.Lead, language);
            var file = await lead.GetByteArrayAsync(new Uri($"/team/import?handler=Template&kind={kind}", UriKind.Relative));
            var sent = await lead.UploadAsync(await lead.OpenAsync("/team/import"), file, "sheet." + kind);
            var english = await UploadAsync(file);

            Assert.Equal(HttpStatusCode.BadRequest, sent.Status);
            Assert.Contains("The headings are there, but nobody below them.", english.Errors, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task File_ThatIsNoSheet_HasItsSentence()
    {
        var many = Encoding.UTF8.GetBytes(_people + string.Concat(Enumerable.Repeat("Per;1.11.2026;Marte\n", 20_000)));
        var cases = new (byte[] File, string Says)[]
        {
            ([], "The file is empty."),
            ("  \r\n;;\r\n"u8.ToArray(), "The file is empty."),
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], "This is an old or locked Excel file."),
            ([0xFF, 0xD8, 0xFF, 0xE0, 0, 16], "no spreadsheet we can read"),
            ([(byte)'P', (byte)'K', 3, 4, 9, 9, 9, 9], "no spreadsheet we can read"),
            (Zip("word/document.xml", 10), "no spreadsheet we can read"),
            (Zip("xl/worksheets/sheet1.xml", 60_000_000), "The file is too large."),
            (many, "more than 2000 people"),
            ("Fornavn;Etternavn\nKari;Nordmann\n"u8.ToArray(), "We did not find the headings."),
            ("Name;Navn;First contact;Specialist\nKari;Kari;1.11.2026;Marte\n"u8.ToArray(), "Two columns have headings that mean the same."),
            ("Name;First contact;Specialist\n\"Kari;1.11.2026;Marte\n"u8.ToArray(), "a quotation mark that never ends"),
        };

        foreach (var (file, says) in cases)
        {
            var answer = await UploadAsync(file);
            Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
            Assert.Contains(says, answer.Errors, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task File_OfTwoGigabytes_IsRefusedBeforeItIsRead()
    {
        using var lead = Service.As(Service.Lead);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/team/import") { Content = new StreamContent(Stream.Null) };
        request.Content.Headers.ContentLength = 2L * 1024 * 1024 * 1024;
        request.Headers.ExpectContinue = true;

        using var response = await lead.SendAsync(request);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Contains("The file is too large. It may have 10 MB", (await lead.OpenAsync(response.Headers.Location!.OriginalString)).Errors, StringComparison.Ordinal);
    }

    private static byte[] Zip(string entry, int zeros)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create))
        {
            using var part = archive.CreateEntry(entry).Open();
            part.Write(new byte[zeros]);
        }

        return file.ToArray();
    }

    private async Task<Answer> UploadAsync(byte[] file)
    {
        using var lead = Service.As(Service.Lead);
        return await lead.UploadAsync(await lead.OpenAsync("/team/import"), file, "list.xlsx");
    }

    private async Task<Answer> CheckAsync(byte[] file)
    {
        using var lead = Service.As(Service.Lead);
        return await lead.SendFileAsync("/team/import", file);
    }
}

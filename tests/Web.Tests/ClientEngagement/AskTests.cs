using System.Net;
using Microsoft.EntityFrameworkCore;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Auditing;
using Stegvis.Storage.ClientEngagement;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.ClientEngagement;

/// <summary>Somebody asks to be contacted without signing in: sealed, answered neutrally, read by leads, taken up once or gone.</summary>
public sealed class AskTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.056")]
    public async Task Enquiry_SentTwice_ReachesTheLeadOnce_AndTheReceiptNamesNothing(DatabaseKind kind)
    {
        var service = services[kind];
        using var nobody = service.As(null);
        using var lead = service.As(service.Lead);
        using var specialist = service.As(service.OtherSpecialist);
        var name = "Fatuma" + service.NewId().ToString("N")[^6..];
        var form = await nobody.OpenAsync("/enquiry");

        var receipt = await nobody.SaveAsync(form, Filled(name));
        await nobody.SaveAsync(form, Filled(name));

        Assert.Equal("/enquiry/receipt", receipt.Url);
        Assert.Contains("We are in touch the way you asked.", receipt.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(name, receipt.Body, StringComparison.Ordinal);
        var list = await lead.OpenAsync("/team/enquiries");
        Assert.Single(list.Document.QuerySelectorAll("h2"), h => h.TextContent == name);
        Assert.Contains("Only before noon", list.Text, StringComparison.Ordinal);
        Assert.Contains("for an answer", (await lead.OpenAsync("/team")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await specialist.OpenAsync("/team/enquiries")).Status);
        Assert.Equal(0, await service.InDatabaseAsync(db => db.Set<Person>().CountAsync(p => p.Facts.CallName == name)));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.056")]
    public async Task Enquiry_TakenUp_BecomesAPersonWithAFirstContact_AndLeavesTheList(DatabaseKind kind)
    {
        var service = services[kind];
        using var nobody = service.As(null);
        using var lead = service.As(service.Lead);
        var name = "Fatuma" + service.NewId().ToString("N")[^6..];
        await nobody.SaveAsync(await nobody.OpenAsync("/enquiry"), Filled(name));
        var list = await lead.OpenAsync("/team/enquiries");

        var after = await lead.SaveAsync(list, [], $"Take up: {name}");
        await lead.SendAsync(list, [], $"Take up: {name}");

        Assert.DoesNotContain(name, after.Text, StringComparison.Ordinal);
        var person = await service.InDatabaseAsync(db => db.Set<Person>().AsNoTracking().SingleAsync(p => p.Facts.CallName == name));
        Assert.Equal("Only before noon", person.Facts.SafeContact);
        var looks = await service.InDatabaseAsync(async db => await db.AccessLogAsync((await db.OpenAsync(service.Lead, await CaseOfAsync(db, person)))!, new(0, 50), CancellationToken.None));
        Assert.Contains(looks, l => l.Act == Acts.AppearedInList.Code);
        Assert.Equal("A real job", await service.InDatabaseAsync(db => (
            from c in db.Set<Stegvis.Casework.Case>()
            join e in db.Set<Enquiry>() on c.CaseId equals e.CaseId
            where c.PersonId == person.PersonId
            select e.Facts.Hopes).SingleAsync()));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.056")]
    public async Task Enquiry_Answered_IsGone(DatabaseKind kind)
    {
        var service = services[kind];
        using var nobody = service.As(null);
        using var lead = service.As(service.Lead);
        var answered = "Answered" + service.NewId().ToString("N")[^6..];
        await nobody.SaveAsync(await nobody.OpenAsync("/enquiry"), Filled(answered));

        var list = await lead.SaveAsync(await lead.OpenAsync("/team/enquiries"), [], $"Answered: erase: {answered}");

        Assert.DoesNotContain(answered, list.Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.056")]
    public async Task Enquiry_ThatNobodyTookUp_IsNeitherShownNorKept_AfterItsTime(DatabaseKind kind)
    {
        var service = services[kind];
        using var nobody = service.As(null);
        using var lead = service.As(service.Lead);
        var old = "Old" + service.NewId().ToString("N")[^6..];
        var words = new SentWords(old, ContactChannel.Sms, "900 00 000");
        var (kept, gone) = (service.NewId(), service.NewId());
        await service.InDatabaseAsync(async db =>
        {
            await db.SendEnquiryAsync(kept, words, CancellationToken.None);
            await db.SendEnquiryAsync(gone, words with { CallName = old + "er" }, CancellationToken.None);
            return await SentAsync(db, kept, SentEnquiries.DaysKept) + await SentAsync(db, gone, SentEnquiries.DaysKept + 1);
        });

        var list = await lead.OpenAsync("/team/enquiries");

        Assert.Single(list.Document.QuerySelectorAll("h2"), h => h.TextContent == old);
        Assert.DoesNotContain(old + "er", list.Text, StringComparison.Ordinal);
        await nobody.SaveAsync(await nobody.OpenAsync("/enquiry"), Filled("Sana"));
        Assert.Equal(0, await service.InDatabaseAsync(db => RowsAsync(db, gone)));
        Assert.Equal(1, await service.InDatabaseAsync(db => RowsAsync(db, kept)));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.056")]
    public async Task Enquiry_WithoutAWayToReachThem_IsRefusedBesideTheField_AndKeepsWhatWasTyped(DatabaseKind kind)
    {
        var service = services[kind];
        using var nobody = service.As(null);
        var filled = Filled("Fatuma");
        filled["Form.ContactDetails"] = "";

        var refused = await nobody.SendAsync(await nobody.OpenAsync("/enquiry"), filled);

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("Write where we reach you.", refused.Document.QuerySelector("#Form_ContactDetails-error")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("A real job", refused.Body, StringComparison.Ordinal);
    }

    /// <summary>Sets back the day it was sent.</summary>
    private static Task<int> SentAsync(AppDb db, Guid id, int daysAgo)
    {
        var stored = db.Model.GetEntityTypes().Single(t => t.GetTableName() == "SentEnquiry").FindProperty("SentAt")!.GetTypeMapping();
        var at = stored.Converter?.ConvertToProvider(db.Now.AddDays(-daysAgo)) ?? db.Now.AddDays(-daysAgo);
        return db.Database.ExecuteSqlRawAsync("""UPDATE "SentEnquiry" SET "SentAt" = {0} WHERE "Id" = {1}""", at, id);
    }

    private static Task<int> RowsAsync(AppDb db, Guid id) =>
        db.Database.SqlQueryRaw<int>("""SELECT CAST(count(*) AS int) AS "Value" FROM "SentEnquiry" WHERE "Id" = {0}""", id).SingleAsync();

    private static Task<CaseId> CaseOfAsync(AppDb db, Person person) =>
        db.Set<Stegvis.Casework.Case>().Where(c => c.PersonId == person.PersonId).Select(c => c.CaseId).SingleAsync();

    private static Dictionary<string, string> Filled(string name) => new(StringComparer.Ordinal)
    {
        ["Form.CallName"] = name,
        ["Form.Channel"] = "Sms",
        ["Form.ContactDetails"] = "900 00 000",
        ["Form.SafeContact"] = "Only before noon",
        ["Form.Hopes"] = "A real job",
    };
}

using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Stegvis.Tests.Given;
using Stegvis.Web.Platform.Hosting;

namespace Stegvis.Tests.SignIn;

public sealed class FirstRunTests
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task EmptyInstallation_LeadsToFirstRun_AndIsFoundedOnce(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var storage = StorageSetup.OpenKeys(database.Options, new FixedClock());
        await using (var db = StorageSetup.OpenDatabase(database.Options, storage))
        {
            await DatabaseStart.PrepareAsync(db, database.Options, mayMigrate: true);
        }

        await using var app = StegvisApp.Build(database.Options, storage, b => b.Logging.SetMinimumLevel(LogLevel.Error));
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false })
        {
            BaseAddress = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()),
        };
        browser.DefaultRequestHeaders.Add("Cookie", "language=en");

        Assert.Equal("/first-run", (await browser.OpenAsync("/")).Location);
        var page = await browser.OpenAsync("/first-run");
        var common = await browser.SendAsync(page, Form("password1234", "password1234"));
        var unlike = await browser.SendAsync(page, Form(Signing.Password, "something else here"));
        var founded = await browser.SendAsync(page, Form(Signing.Password, Signing.Password));

        Assert.Contains("Many people use this password", common.Errors, StringComparison.Ordinal);
        Assert.Contains("The two are not alike", unlike.Errors, StringComparison.Ordinal);
        Assert.Equal("/administration", founded.Location);
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync("/administration")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync("/first-run")).Status);
    }

    private static Dictionary<string, string> Form(string password, string again) => new()
    {
        ["Form.ServiceName"] = "Work North",
        ["Form.Name"] = "Anna",
        ["Form.UserName"] = "anna@example.org",
        ["Form.Password"] = password,
        ["Form.Again"] = again,
    };
}

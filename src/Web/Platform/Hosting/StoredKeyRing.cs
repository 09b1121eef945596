using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Stegvis.Storage;
using Stegvis.Storage.Keys;

namespace Stegvis.Web.Platform.Hosting;

/// <summary>Keeps the framework's key ring in the database, so that sessions outlive a restart and reach every node (decision 0008).</summary>
internal sealed class StoredKeyRing(IServiceScopeFactory scopes) : IXmlRepository
{
    public static void AddTo(IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("stegvis");
        services.AddSingleton<StoredKeyRing>();
        services.AddOptions<KeyManagementOptions>().Configure<StoredKeyRing>((options, ring) => options.XmlRepository = ring);
        // Each key is sealed by the repository itself; the framework's advice to encrypt them does not apply.
        services.AddLogging(log => log.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error));
    }

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        return [.. scope.ServiceProvider.GetRequiredService<AppDb>().ProtectionKeysInClear().Select(XElement.Parse)];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        scope.ServiceProvider.GetRequiredService<AppDb>().KeepProtectionKey(friendlyName, element.ToString(SaveOptions.DisableFormatting));
    }
}

namespace Stegvis.Web.Platform.Hosting.Watching;

/// <summary>The terminal says what somebody must act on. Statements and requests would fill the disk and name ids for nothing.</summary>
internal static class Quiet
{
    public static void AddTo(IServiceCollection services) => services.AddLogging(log => log
        .AddFilter("Microsoft", LogLevel.Warning)
        .AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error)
        .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None));
}

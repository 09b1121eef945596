using System.Globalization;
using Stegvis.Storage.Auditing;
using Stegvis.Web.Platform.Hosting;

namespace Stegvis.Web.Platform.Commands;

/// <summary>Walks the audit chain and names each link that is not as it was written. Erased is no fault and is counted apart.</summary>
internal static class VerifyAuditCommand
{
    public static async Task RunAsync(StegvisOptions options, CancellationToken cancellation)
    {
        var storage = StorageSetup.OpenExisting(options);
        await using var db = StorageSetup.OpenDatabase(options, storage);
        await DatabaseStart.PrepareAsync(db, options, mayMigrate: false);
        var report = await new AuditVerification(db).RunAsync(cancellation);
        foreach (var fault in report.Faults)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Link {fault.Seq}: {Sentence(fault.Problem)}"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Links} links read, {report.ErasedPayloads} payloads erased on purpose, {report.Faults.Count} faults."));
        if (!report.IsWhole)
        {
            throw new StartException("The audit chain is not whole; the lines above name each link. Keep this database as it is and compare it with a backup.");
        }
    }

    private static string Sentence(AuditProblem problem) => problem switch
    {
        AuditProblem.LinkMissing => "is missing.",
        AuditProblem.LinkChanged => "was changed, or stands in another place than it was written.",
        AuditProblem.RecordsChanged => "the list of records it touched was changed.",
        AuditProblem.PayloadChanged => "its payload was changed.",
        AuditProblem.PayloadMissing => "its payload is gone and nobody erased it.",
        AuditProblem.TailCut => "this and later links were cut off.",
        AuditProblem.HeadChanged => "the head of the chain does not fit it.",
        _ => problem.ToString(),
    };
}

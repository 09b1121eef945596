using Stegvis.People;

namespace Stegvis.Storage.Auditing;

/// <summary>What the log holds about locked notes. It stands in no list of who has looked but their own (C.014).</summary>
internal static class LockedTraces
{
    private const string _group = "MA10.05";
    private static readonly string[] _acts = [Acts.LockedNoteWritten.Code, Acts.LockedNoteChanged.Code, Acts.OpenedInEmergency.Code, Acts.EmergencyReviewed.Code];

    public static IQueryable<AuditEntry> Of(IQueryable<AuditEntry> entries) => entries.Where(e => e.Group == _group || _acts.Contains(e.Act));

    public static IQueryable<AuditEntry> Without(IQueryable<AuditEntry> entries) => entries.Where(e => (e.Group == null || e.Group != _group) && !_acts.Contains(e.Act));
}

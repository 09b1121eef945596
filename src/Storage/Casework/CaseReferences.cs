using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Stegvis.People;

namespace Stegvis.Storage.Casework;

/// <summary>Neutral short references: <c>S-0412</c>. Unique; two enquiries in the same instant make the later one try again.</summary>
public static class CaseReferences
{
    public static async Task<string> NextReferenceAsync(this AppDb db, CancellationToken cancellation)
    {
        var last = await db.Cases.OrderByDescending(c => c.Reference.Length).ThenByDescending(c => c.Reference)
            .Select(c => c.Reference).FirstOrDefaultAsync(cancellation);
        return After(last);
    }

    /// <summary>The reference that follows; the first where there is none before it.</summary>
    public static string After(string? last)
    {
        var number = last is null ? 1 : int.Parse(last[2..], CultureInfo.InvariantCulture) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"S-{number:D4}");
    }

    /// <summary>Who gave this seat: the lead whose standing rule a new enquiry follows.</summary>
    public static Task<SeatId?> GrantorOfAsync(this AppDb db, SeatId seat, CancellationToken cancellation) =>
        db.Seats.Where(s => s.SeatId == seat).Select(s => s.GrantedBy).FirstOrDefaultAsync(cancellation);
}

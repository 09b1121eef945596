using Microsoft.Data.Sqlite;
using Stegvis.People;

namespace Stegvis.Tests;

/// <summary>Looks up seats and records of the demo database, so that every page can be opened on real rows.</summary>
public sealed class DemoRows(string file)
{
    private static readonly Dictionary<string, (string Table, string Key)> _records = new(StringComparer.Ordinal)
    {
        ["notes"] = ("ContactNote", "Id"),
        ["sheets"] = ("MeetingSheet", "Id"),
        ["waiting"] = ("MeetingSheet", "Id"),
        ["decision"] = ("Decision", "Id"),
        ["lines"] = ("PlanLine", "Id"),
        ["plan"] = ("PlanLine", "Id"),
        ["consents"] = ("Consent", "ConsentId"),
        ["sharing"] = ("Consent", "ConsentId"),
        ["disclosures"] = ("DisclosureDecision", "Id"),
        ["leads"] = ("JobLead", "Id"),
        ["placements"] = ("Placement", "PlacementId"),
        ["evaluations"] = ("PlacementEvaluation", "Id"),
        ["ending"] = ("PlacementEnding", "Id"),
        ["meetings"] = ("Meeting", "MeetingId"),
        ["tasks"] = ("CaseTask", "Id"),
    };

    /// <summary>Somebody who holds this role, with the case it leads to.</summary>
    public Actor SeatOf(SeatRole role)
    {
        using var rows = Read(
            """
            SELECT s."AccountId", s."SeatId", s."TeamId", s."CaseId", s."PlacementId", s."ConsentId" FROM "Seat" s
            JOIN "Account" a ON a."AccountId" = s."AccountId"
            WHERE s."Role" = $role AND s."To" IS NULL AND a."UserName" LIKE '%@demo.stegvis.example'
              AND (s."CaseId" IS NULL OR s."Role" NOT IN ('Specialist', 'Deputy'))
            ORDER BY a."UserName" LIMIT 1
            """,
            ("$role", role.ToString()));
        Assert.True(rows.Read(), $"The demo has nobody who is {role}.");
        return new Actor(new AccountId(rows.GetGuid(0)), new SeatId(rows.GetGuid(1)), role)
        {
            Team = rows.IsDBNull(2) ? null : new TeamId(rows.GetGuid(2)),
            Case = rows.IsDBNull(3) ? null : new CaseId(rows.GetGuid(3)),
            Placement = rows.IsDBNull(4) ? null : new PlacementId(rows.GetGuid(4)),
            Consent = rows.IsDBNull(5) ? null : new ConsentId(rows.GetGuid(5)),
        };
    }

    public CaseId CaseOf(string callName)
    {
        using var rows = Read(
            """SELECT c."CaseId" FROM "Case" c JOIN "Person" p ON p."PersonId" = c."PersonId" WHERE p."CallName" = $name LIMIT 1""",
            ("$name", callName));
        Assert.True(rows.Read(), $"The demo has nobody called {callName}.");
        return new CaseId(rows.GetGuid(0));
    }

    /// <summary>A record of the kind that stands in the address before its id; null when the case has none.</summary>
    public Guid? RecordOf(string kind, CaseId of)
    {
        if (kind == "employers")
        {
            using var employers = Read("""SELECT "EmployerId" FROM "Employer" ORDER BY "Name" LIMIT 1""");
            return employers.Read() ? employers.GetGuid(0) : null;
        }

        var (table, key) = _records[kind];
        using var rows = Read($"""SELECT "{key}" FROM "{table}" WHERE "CaseId" = $case ORDER BY "CreatedAt" DESC LIMIT 1""", ("$case", of.Value.ToString().ToUpperInvariant()));
        return rows.Read() ? rows.GetGuid(0) : null;
    }

    private SqliteDataReader Read(string sql, params (string Name, object Value)[] values)
    {
        var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly");
        connection.CreateCollation("NORDIC", string.CompareOrdinal);
        connection.Open();
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command.ExecuteReader(System.Data.CommandBehavior.CloseConnection);
    }
}

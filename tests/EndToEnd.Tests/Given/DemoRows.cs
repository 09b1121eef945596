using Microsoft.Data.Sqlite;

namespace Stegvis.Tests;

/// <summary>Looks up seats and records of the demo database, so that every page can be opened on real rows.</summary>
public sealed class DemoRows(string file)
{
    private static readonly Dictionary<string, (string Table, string Key)> _records = new(StringComparer.Ordinal)
    {
        ["notes"] = ("ContactNote", "Id"),
        ["sheets"] = ("MeetingSheet", "Id"),
        ["reflection"] = ("MeetingSheet", "Id"),
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
        ["adjustments"] = ("JobAdjustment", "Id"),
        ["meetings"] = ("Meeting", "MeetingId"),
        ["tasks"] = ("CaseTask", "Id"),
        ["attachments"] = ("Attachment", "Id"),
        ["papers"] = ("Attachment", "Id"),
        ["reports"] = ("PersonReport", "Id"),
        ["joy"] = ("Placement", "PlacementId"),
        ["circle"] = ("CircleMember", "Id"),
        ["member"] = ("CircleMember", "Id"),
        ["referrals"] = ("OnwardReferral", "Id"),
        ["give"] = ("InformationPack", "Id"),
        ["write"] = ("OnwardReferral", "Id"),
        ["one"] = ("CircleMember", "Id"),
        ["locked"] = ("LockedNote", "Id"),
        ["note"] = ("LockedNote", "Id"),
        ["safety-plan"] = ("LockedNote", "Id"),
        ["said"] = ("Feedback", "Id"),
        ["worker"] = ("WorkerChange", "Id"),
        ["income"] = ("MoneyLine", "Id"),
    };

    public CaseId CaseOf(string callName)
    {
        using var rows = Read(
            """SELECT c."CaseId" FROM "Case" c JOIN "Person" p ON p."PersonId" = c."PersonId" WHERE p."CallName" = $name LIMIT 1""",
            ("$name", callName));
        Assert.True(rows.Read(), $"The demo has nobody called {callName}.");
        return new CaseId(rows.GetGuid(0));
    }

    /// <summary>A number to call; it belongs to nobody's case.</summary>
    public Guid CrisisContact()
    {
        using var rows = Read("""SELECT "Id" FROM "CrisisContact" ORDER BY "CreatedAt" LIMIT 1""");
        Assert.True(rows.Read(), "The demo has no number to call.");
        return rows.GetGuid(0);
    }

    /// <summary>One time the service told about itself; it is about nobody.</summary>
    public Guid OutreachEvent()
    {
        using var rows = Read("""SELECT "Id" FROM "OutreachEvent" ORDER BY "CreatedAt" LIMIT 1""");
        Assert.True(rows.Read(), "The demo has told nobody about the service.");
        return rows.GetGuid(0);
    }

    /// <summary>A record of the kind that stands in the address before its id; null when the case has none.</summary>
    public Guid? RecordOf(string kind, CaseId of)
    {
        if (kind is "employers" or "accounts" or "teams")
        {
            var shared = char.ToUpperInvariant(kind[0]) + kind[1..^1];
            using var found = Read($"""SELECT "{shared}Id" FROM "{shared}" ORDER BY "CreatedAt" LIMIT 1""");
            return found.Read() ? found.GetGuid(0) : null;
        }

        if (!_records.TryGetValue(kind, out var record))
        {
            return null;
        }

        var (table, key) = record;
        var still = kind switch
        {
            "notes" => """ AND "WithdrawnAt" IS NULL""",
            "note" => """ AND "Kind" = 'Note'""",
            "safety-plan" => """ AND "Kind" = 'SafetyPlan'""",
            _ => "",
        };
        using var rows = Read($"""SELECT "{key}" FROM "{table}" WHERE "CaseId" = $case{still} ORDER BY "CreatedAt" DESC LIMIT 1""", ("$case", of.Value.ToString().ToUpperInvariant()));
        return rows.Read() ? rows.GetGuid(0) : null;
    }

    /// <summary>A meeting ahead whose place the person may choose; a meeting at work is not one.</summary>
    public Guid? MeetingToChooseOf(CaseId of)
    {
        using var rows = Read(
            """SELECT "MeetingId" FROM "Meeting" WHERE "CaseId" = $case AND "Outcome" = 'Planned' AND "PlacementId" IS NULL ORDER BY "StartsAt" DESC LIMIT 1""",
            ("$case", $"{of.Value}".ToUpperInvariant()));
        return rows.Read() ? rows.GetGuid(0) : null;
    }

    /// <summary>An employer the person has decided about.</summary>
    public Guid? EmployerAskedOf(CaseId of)
    {
        using var rows = Read("""SELECT "EmployerId" FROM "DisclosureDecision" WHERE "CaseId" = $case LIMIT 1""", ("$case", $"{of.Value}".ToUpperInvariant()));
        return rows.Read() ? rows.GetGuid(0) : null;
    }

    /// <summary>The job that a record of the kind belongs to, such as an evaluation.</summary>
    public Guid? PlacementOf(string kind, CaseId of)
    {
        using var rows = Read($"""SELECT "PlacementId" FROM "{_records[kind].Table}" WHERE "Id" = $id""", ("$id", $"{RecordOf(kind, of)}".ToUpperInvariant()));
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

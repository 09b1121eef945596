using System.Net;
using Stegvis.Casework;

namespace Stegvis.Web.Platform.Hosting;

/// <summary>How one process is started: where its data lies, which database, which mood.</summary>
public sealed record StegvisOptions
{
    public const string PostgresVariable = "STEGVIS_POSTGRES";

    /// <summary>Holds the SQLite file, the master key and the head of the audit chain.</summary>
    public string DataFolder { get; init; } = "data";

    /// <summary>Null: the embedded database.</summary>
    public string? Postgres { get; init; }

    /// <summary>A separate database with invented people, marked on every page.</summary>
    public bool IsDemo { get; init; }

    public string Urls { get; init; } = "http://localhost:5080";

    /// <summary>Addresses or networks of reverse proxies. Only these may say who asks and whether the way was encrypted.</summary>
    public IReadOnlyList<IPNetwork> Proxies { get; init; } = [];

    /// <summary>The names this service answers to; none means any.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    public RetentionPeriods Retention { get; init; } = new();

    public string TimeZone { get; init; } = "Europe/Oslo";

    public string DatabaseFile => Path.Combine(DataFolder, IsDemo ? "demo.db" : "stegvis.db");

    /// <summary>Papers and pictures, sealed. All nodes of one service need the same folder.</summary>
    public string AttachmentFolder { get => field ?? Path.Combine(DataFolder, IsDemo ? "demo-attachments" : "attachments"); init; }

    public string MasterKeyFile => Path.Combine(DataFolder, IsDemo ? "demo.key" : "master.key");

    /// <summary>Where a new key lies until everything is sealed with it.</summary>
    public string NextKeyFile => MasterKeyFile + ".next";

    public string HeadFile => Path.Combine(DataFolder, IsDemo ? "demo.head" : "audit.head");
}

/// <summary>The process cannot start or the command cannot run. <c>Message</c> is one sentence that says what to do.</summary>
public sealed class StartException(string message, Exception? inner = null) : Exception(message, inner);

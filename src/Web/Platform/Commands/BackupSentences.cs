using Stegvis.Storage.Backups;

namespace Stegvis.Web.Platform.Commands;

/// <summary>What to do about a backup that cannot be taken or put back, in one sentence.</summary>
internal static class BackupSentences
{
    public static string Of(BackupException problem) => problem.Code switch
    {
        "FileExists" => $"{problem.Detail} is there already. Choose another file with --to.",
        "NoBackup" => "This file is no backup of Stegvis, or cannot be read. Nothing was changed.",
        "OtherFormat" => "This backup is of a form that this version does not know. Use the version that made it. Nothing was changed.",
        "OtherKey" => "This backup was made with another master key. Name the right one with --key. Nothing was changed.",
        "OtherVersion" => $"This backup was made by another version (it ends at {problem.Detail}). Restore it with that version, then upgrade. Nothing was changed.",
        "NotEmpty" => "There is a database already. Restore into an empty folder, or an empty PostgreSQL database. Nothing was changed.",
        "Changed" => $"This backup is damaged or was changed ({problem.Detail}). Use another one. Nothing was changed.",
        "NotTheSame" => $"The database gave back other rows than were written ({problem.Detail}). Nothing was kept; check the disk.",
        _ => problem.Message,
    };
}

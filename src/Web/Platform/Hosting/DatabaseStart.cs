using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Stegvis.Storage;
using Stegvis.Storage.Casework;

namespace Stegvis.Web.Platform.Hosting;

/// <summary>
/// Brings the database to where the program needs it, or says in one sentence why it cannot (decision 0012).
/// SQLite and an empty PostgreSQL are migrated; an older PostgreSQL waits for the command; a newer database refuses.
/// </summary>
public static class DatabaseStart
{
    public static async Task PrepareAsync(AppDb db, StegvisOptions options, bool mayMigrate)
    {
        try
        {
            var known = db.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
            var applied = (await db.Database.GetAppliedMigrationsAsync()).ToList();
            if (applied.Find(m => !known.Contains(m)) is { } newer)
            {
                throw new StartException($"The database is newer than this program (it knows {newer}). Install the newer version, or restore a backup made before it.");
            }

            await MigrateAsync(db, options, (Known: known.Count, Applied: applied.Count), mayMigrate);
            await db.CheckKeyAsync();
            await db.LearnValuesAsync();
        }
        catch (Exception problem) when (Explain(problem, options) is { } sentence)
        {
            throw new StartException(sentence, problem);
        }
    }

    /// <summary>Null for what is no trouble of the database's or its key's: that is a bug and stays one.</summary>
    private static string? Explain(Exception problem, StegvisOptions options) => problem switch
    {
        DbException database => Sentence(database, options),
        InvalidOperationException { InnerException: DbException inner } => Sentence(inner, options),
        Stegvis.Storage.Keys.KeyException key => StartSentences.Of(key, options),
        ArgumentException text when options.Postgres is not null =>
            $"The connection string for PostgreSQL cannot be read ({text.Message.Split('\n')[0]}). It looks like: Host=localhost;Database=stegvis;Username=stegvis",
        _ => null,
    };

    private static async Task MigrateAsync(AppDb db, StegvisOptions options, (int Known, int Applied) migrations, bool mayMigrate)
    {
        if (migrations.Applied == migrations.Known)
        {
            return;
        }

        if (options.Postgres is not null && migrations.Applied > 0 && !mayMigrate)
        {
            throw new StartException("The database is older than this program. Make a backup, then run: stegvis migrate --postgres");
        }

        using var turn = await db.TakeTurnForMigrationAsync();
        await db.MigrateAsync();
    }

    private static string Sentence(DbException problem, StegvisOptions options) => options.Postgres is not null
        ? $"PostgreSQL does not answer or refuses ({problem.Message.Split('\n')[0]}). Start it, or check the connection string."
        : $"The database {Path.GetFullPath(options.DatabaseFile)} cannot be opened ({problem.Message.Split('\n')[0]}). Check that the disk has room and that this user may write there.";
}

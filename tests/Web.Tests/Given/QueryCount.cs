using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Stegvis.Storage;

namespace Stegvis.Tests.Given;

/// <summary>Counts the commands of one unit of work; others run beside it.</summary>
public static class QueryCount
{
    public static async Task<int> CountQueriesAsync(this TestService service, Func<AppDb, Task> read)
    {
        await using var db = service.OpenDatabase();
        using var counter = new Commands(context => ReferenceEquals(context, db));
        await read(db);
        return counter.Count;
    }

    /// <summary>Counts what a service asks its own database; only where nobody else uses that service.</summary>
    public static Commands Counting(this TestService service)
    {
        using var db = service.OpenDatabase();
        var database = db.Database.GetConnectionString();
        return new Commands(context => context?.Database.GetConnectionString() == database, isForNobody: "\"ThresholdSetting\"");
    }

    public sealed class Commands : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
    {
        private readonly Func<DbContext?, bool> _counts;
        private readonly string? _isForNobody;
        private readonly List<IDisposable> _listening = [];
        private int _count;

        /// <summary>What a service asks by itself, every now and then, is in no answer.</summary>
        public Commands(Func<DbContext?, bool> counts, string? isForNobody = null)
        {
            (_counts, _isForNobody) = (counts, isForNobody);
            _listening.Add(DiagnosticListener.AllListeners.Subscribe(this));
        }

        public int Count => _count;

        public void Dispose() => _listening.ForEach(l => l.Dispose());

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == DbLoggerCategory.Name)
            {
                _listening.Add(value.Subscribe(this));
            }
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value.Value is CommandExecutedEventData executed && _counts(executed.Context)
                && (_isForNobody is null || !executed.Command.CommandText.Contains(_isForNobody, StringComparison.Ordinal)))
            {
                Interlocked.Increment(ref _count);
            }
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }
}

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
        var counter = new Commands(db);
        using var listening = DiagnosticListener.AllListeners.Subscribe(counter);
        await read(db);
        counter.Stop();
        return counter.Count;
    }

    private sealed class Commands(AppDb db) : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
    {
        private readonly List<IDisposable> _listening = [];

        public int Count { get; private set; }

        public void Stop() => _listening.ForEach(l => l.Dispose());

        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == DbLoggerCategory.Name)
            {
                _listening.Add(value.Subscribe(this));
            }
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value.Value is CommandExecutedEventData executed && ReferenceEquals(executed.Context, db))
            {
                Count++;
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

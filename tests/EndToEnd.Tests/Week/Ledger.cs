using System.Collections.Concurrent;
using Stegvis.Casework;

namespace Stegvis.Tests.Week;

/// <summary>What the service has said it saved, and what it has to do with: one line for each answer that a person got.</summary>
internal sealed class Ledger
{
    private int _saved;

    public ConcurrentBag<(CaseId Case, string Text)> Notes { get; } = [];

    public ConcurrentBag<(CaseId Case, string Text)> Comments { get; } = [];

    public ConcurrentBag<(CaseId Case, DateOnly On)> Meetings { get; } = [];

    public ConcurrentBag<CaseId> Jobs { get; } = [];

    public ConcurrentBag<string> Accounts { get; } = [];

    public int Saved => _saved;

    public void Add<T>(ConcurrentBag<T> page, T line)
    {
        page.Add(line);
        Interlocked.Increment(ref _saved);
    }
}

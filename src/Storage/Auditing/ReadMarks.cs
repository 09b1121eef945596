using System.Collections.Concurrent;

namespace Stegvis.Storage.Auditing;

/// <summary>
/// Remembers what was recorded as read within the last ten minutes, so that one visit makes one record (decision 0007).
/// A mark is set only after its record is committed; losing marks, or a clock that is set back, costs a record too many, never one too few.
/// </summary>
public sealed class ReadMarks(TimeProvider clock)
{
    private const int _many = 50_000;
    private static readonly TimeSpan _window = TimeSpan.FromMinutes(10);
    private readonly ConcurrentDictionary<(SeatId, Guid, string), DateTimeOffset> _marks = new();

    public bool IsFresh(SeatId seat, Guid subject, string group) =>
        _marks.TryGetValue((seat, subject, group), out var at) && clock.GetUtcNow() - at is var since && since >= TimeSpan.Zero && since < _window;

    public void Set(SeatId seat, Guid subject, string group)
    {
        var now = clock.GetUtcNow();
        _marks[(seat, subject, group)] = now;
        if (_marks.Count > _many)
        {
            foreach (var old in _marks.Where(m => now - m.Value >= _window))
            {
                _marks.TryRemove(old);
            }
        }
    }
}

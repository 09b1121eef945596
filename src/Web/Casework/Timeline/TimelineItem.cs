using Stegvis.Storage.Access;

namespace Stegvis.Web.Casework.Timeline;

/// <summary>One thing that happened, as staff and person alike read it.</summary>
public sealed record TimelineItem(DateOnly On, DateTimeOffset At, string Icon, string Title)
{
    public string? Text { get; init; }

    public string? Href { get; init; }

    /// <summary>Set for notes: the person may comment on it.</summary>
    public Guid? NoteId { get; init; }

    public IReadOnlyList<(string Icon, string Word)> Marks { get; init; } = [];

    public IReadOnlyList<string> Comments { get; init; } = [];
}

/// <summary>
/// Gives one kind of record to the timeline, newest first, read through the lens of whoever asks.
/// A feature adds its own source; the timeline finds it.
/// </summary>
public interface ITimelineSource
{
    Task<IEnumerable<TimelineItem>> NewestAsync(TimelineRequest request, CancellationToken cancellation);
}

/// <summary>
/// Whose timeline, for which page's words, and how many at the most. Items older than <c>Before</c> only, where it is set. <c>From</c> is the day from
/// which there are enough already: a source may leave out what is older.
/// </summary>
public sealed record TimelineRequest(CaseView Case, Platform.StegvisPage Page, int Count, DateOnly? Before = null, DateOnly? From = null)
{
    /// <summary>Links go to the staff's pages only for staff.</summary>
    public bool ForStaff => Stegvis.People.ReadCase.Allows(Case.Actor.Role);

    public Task<List<TRecord>> NewestAsync<TRecord>(Newest<TRecord, DateOnly> newest, CancellationToken cancellation)
        where TRecord : CaseRecord => Case.NewestAsync(newest, new(From ?? DateOnly.MinValue, Before ?? DateOnly.MaxValue, Count + 1), cancellation);

    public Task<List<TRecord>> NewestAsync<TRecord>(Newest<TRecord, DateTimeOffset> newest, CancellationToken cancellation)
        where TRecord : CaseRecord => Case.NewestAsync(newest, new(Start(From) ?? DateTimeOffset.MinValue, Start(Before) ?? DateTimeOffset.MaxValue, Count + 1), cancellation);

    public string? Link(string path) => ForStaff ? $"/cases/{Case.Id.Value}/{path}" : null;

    private DateTimeOffset? Start(DateOnly? day) => day is { } known ? Page.Db.Services.Days.At(known, TimeOnly.MinValue) : null;
}

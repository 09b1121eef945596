namespace Stegvis.Storage.Search;

/// <summary>
/// The words of one record that the same readers may see (decision 0017). Made and removed in the transaction that changes the record;
/// what is sensitive or for named readers never becomes a row.
/// </summary>
internal sealed class SearchRow
{
    /// <summary>From the number of the link that wrote it, so that a restored database goes on counting where it was.</summary>
    public long Id { get; init; }

    public CaseId CaseId { get; init; }

    /// <summary>The stored type, <c>ContactNote</c>.</summary>
    public string Kind { get; init; } = "";

    public Guid SourceId { get; init; }

    /// <summary>The record whose page shows this one: the note of a comment, the job of an evaluation.</summary>
    public Guid? ParentId { get; init; }

    /// <summary>The letters of the fields the text comes from, <c>P W L E</c>.</summary>
    public string Readers { get; init; } = "";

    public DateOnly On { get; init; }

    /// <summary>As it was written, for the extract.</summary>
    public string Text { get; init; } = "";

    /// <summary>The same in small letters, each word once and after a space: both databases then agree on what a word is, and where it begins.</summary>
    public string Words { get; init; } = "";

    public static SearchRow Of((long Link, int Ordinal) number, SearchedRecord record, SearchedText text) => new()
    {
        Id = (number.Link << 16) + number.Ordinal,
        CaseId = record.Case,
        Kind = record.Kind,
        SourceId = record.Id,
        ParentId = record.Parent,
        Readers = text.Readers,
        On = record.On,
        Text = text.Text,
        Words = SearchWords.Fold(text.Text),
    };
}

/// <summary>Which record a row stands for.</summary>
internal sealed record SearchedRecord(CaseId Case, string Kind, Guid Id, DateOnly On)
{
    public Guid? Parent { get; init; }
}

/// <summary>What its readers may find in it.</summary>
internal sealed record SearchedText(string Readers, string Text);

namespace Stegvis.Storage;

/// <summary>
/// Something with the same key was saved first; nothing was written now. <c>IsSameRecord</c>: it is this very record, from an earlier press of
/// the same button. Otherwise another record took a value that must be unique, and a second try may pass.
/// </summary>
public sealed class AlreadySavedException(Exception inner, bool isSameRecord) : Exception("AlreadySaved", inner)
{
    public bool IsSameRecord { get; } = isSameRecord;
}

public enum StorageTrouble
{
    DiskFull,
    ReadOnly,
    NoAnswer,
}

/// <summary>The database cannot be written or reached now. Nothing of the save is there.</summary>
public class StorageTroubleException : Exception
{
    public StorageTroubleException(StorageTrouble trouble, Exception inner)
        : base(trouble.ToString(), inner)
    {
        Trouble = trouble;
        Measures.Troubled(trouble);
    }

    public StorageTrouble Trouble { get; }
}

/// <summary>A look could not be written down, so what was asked for is not shown (decision 0007).</summary>
public sealed class ReadNotRecordedException(StorageTroubleException inner) : StorageTroubleException(inner.Trouble, inner);

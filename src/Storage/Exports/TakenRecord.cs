using System.Reflection;

namespace Stegvis.Storage.Exports;

/// <summary>One record as the person takes it along: what kind, when it was made and by whom, and every value they may see.</summary>
public sealed record TakenRecord(StoredRecord Record, string MadeBy, IReadOnlyList<TakenValue> Values)
{
    public string Kind => Record.GetType().Name;
}

/// <summary>
/// One value under its key: <c>M5.37.06/Text</c> for a field of the catalogue, <c>WithdrawnAt</c> for what the product itself keeps.
/// Accounts are told by name: they do not go along.
/// </summary>
public sealed record TakenValue(PropertyInfo Property, string Key, bool IsField, object? Value);

/// <summary>An employer that one of the records points to: what everybody may know of it.</summary>
public sealed record TakenEmployer(EmployerId Id, string Name, string? OrganisationNumber, string? Municipality);

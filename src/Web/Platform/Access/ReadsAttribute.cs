namespace Stegvis.Web.Platform.Access;

/// <summary>
/// The page opens one person's case and shows the named document group; the look is recorded before the answer.
/// The case is the one in the address, or the seat's own where the address names none.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ReadsAttribute(string group) : Attribute
{
    public string Group { get; } = group;
}

/// <summary>The page shows several persons; it records the list it shows by itself (<c>RecordListAsync</c>).</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ReadsListAttribute : Attribute;

/// <summary>The page shows nothing about any person.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ReadsNobodyAttribute : Attribute;

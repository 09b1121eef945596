namespace Stegvis;

/// <summary>
/// Why the method, the law or the state said no. Carries a code, never a sentence: four languages put it into words.
/// <c>Source</c> is the catalogue id of the rule.
/// </summary>
public sealed record Refusal(string Code, string Source);

/// <summary>Either a value or a refusal. Bugs are exceptions; "not there or not yours" is <c>null</c>.</summary>
public readonly record struct Result<T>
{
    private Result(T? value, Refusal? refusal) => (Value, Refusal) = (value, refusal);

    public T? Value { get; }

    public Refusal? Refusal { get; }

    public bool Succeeded => Refusal is null;

    public static implicit operator Result<T>(T value) => new(value, null);

    public static implicit operator Result<T>(Refusal refusal) => new(default, refusal);
}

namespace Stegvis.Web.Platform.Demo;

/// <summary>Chance that falls the same way each time. Not for secrets.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>From 0 up to, not including, <paramref name="sides"/>.</summary>
    public int Throw(int sides) => (int)(Next() % (ulong)sides);

    public int Between(int least, int most) => least + Throw(most - least + 1);

    public T Pick<T>(IReadOnlyList<T> from) => from[Throw(from.Count)];

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}

namespace Stegvis.Storage.Search;

/// <summary>
/// How the words of a text begin: for two, three and four letters a bit for each beginning. Many beginnings share a bit, so that a bit which is set
/// says nothing; but where one is missing the word cannot be, and the text need not be read.
/// </summary>
internal readonly record struct Beginnings(long Two, long Three, long Four)
{
    public static Beginnings Of(IEnumerable<string> words)
    {
        var (two, three, four) = (0L, 0L, 0L);
        foreach (var word in words)
        {
            (two, three, four) = (two | BitOf(word, 2), three | BitOf(word, 3), four | BitOf(word, 4));
        }

        return new Beginnings(two, three, four);
    }

    public bool MayHold(Beginnings all) => (Two & all.Two) == all.Two && (Three & all.Three) == all.Three && (Four & all.Four) == all.Four;

    private static long BitOf(string word, int letters)
    {
        if (word.Length < letters)
        {
            return 0;
        }

        var number = 0UL;
        foreach (var letter in word.AsSpan(0, letters))
        {
            number = (number * 31) + letter;
        }

        // The upper bits of a product with a large odd number are spread evenly.
        return 1L << (int)((number * 0x9E3779B97F4A7C15UL) >> 58);
    }
}

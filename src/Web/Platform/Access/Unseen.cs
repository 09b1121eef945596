using Stegvis.People;

namespace Stegvis.Web.Platform.Access;

/// <summary>A field the writer may not see keeps what stood there: nobody empties what they cannot read.</summary>
internal static class Unseen
{
    /// <summary>Fills in what the lens hides from what is saved. Give a copy of what was typed, so that the hidden never reaches the page.</summary>
    public static TFacts Kept<TRecord, TFacts>(Lens lens, TFacts typed, TFacts saved)
        where TRecord : StoredRecord, IHasFacts<TFacts>
        where TFacts : class
    {
        foreach (var unseen in FieldCatalogue.Of(typeof(TRecord)).Where(f => f.IsFact && !lens.Sees(f.Rule)))
        {
            unseen.Property.SetValue(typed, unseen.Property.GetValue(saved));
        }

        return typed;
    }
}

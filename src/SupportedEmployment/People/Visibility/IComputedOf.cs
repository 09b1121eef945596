namespace Stegvis.People;

/// <summary>
/// Fields of the catalogue that are computed of a record when it is shown, and stored nowhere: a signature, the consents that hold. They carry
/// letters like stored ones, and <see cref="ComputedFields.SeenBy"/> empties what a reader may not see.
/// </summary>
public interface IComputedOf<TRecord>
    where TRecord : StoredRecord;

public static class ComputedFields
{
    /// <summary>The same with every field emptied that the lens does not show.</summary>
    public static TComputed SeenBy<TComputed>(this TComputed computed, Lens lens)
        where TComputed : class
    {
        foreach (var field in FieldCatalogue.Computed.Where(f => f.Property.DeclaringType == typeof(TComputed) && !lens.Sees(f.Rule)))
        {
            field.Property.SetValue(computed, null);
        }

        return computed;
    }
}

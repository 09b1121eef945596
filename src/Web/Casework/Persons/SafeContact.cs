using Stegvis.People;

namespace Stegvis.Web.Casework.Persons;

/// <summary>When and how it is safe to make contact (M1.30.04): shown to those on the restricted list and to the person.</summary>
internal static class SafeContact
{
    private static readonly FieldRule _rule =
        FieldCatalogue.Of(typeof(Person)).Single(f => f.Property.Name == nameof(PersonFacts.SafeContact)).Rule;

    public static bool IsSeenBy(Lens lens) => lens.Sees(_rule);
}

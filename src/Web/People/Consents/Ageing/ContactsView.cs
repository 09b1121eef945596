using System.Globalization;
using Stegvis.Web.Casework.Notes.Outside;
using Stegvis.Web.Platform;

namespace Stegvis.Web.People.Consents.Ageing;

/// <summary>What one consent was used for besides reading, the same for the person and for staff.</summary>
public sealed class ContactsView(StegvisPage page, IEnumerable<ContactUse> contacts)
{
    public IReadOnlyList<ContactUse> Contacts { get; } = [.. contacts];

    public string Heading => string.Format(CultureInfo.CurrentCulture, SharedContent.Word(page, Contacts.Count == 1 ? "Contacts.One" : "Contacts.Many"), Contacts.Count);
}

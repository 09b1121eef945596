using Stegvis.Casework;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.Casework.Notes.Outside;

/// <summary>The form of a note, new or put right: what it asks about a contact with somebody outside.</summary>
public abstract class NoteFormPage : FormPage<ContactNoteFacts>
{
    /// <summary>Names to choose from while writing.</summary>
    public IReadOnlyList<string> OpenTo { get; private set; } = [];

    /// <summary>A consent is missing: the way to it stands beside the field.</summary>
    public bool NeedsConsent { get; private set; }

    /// <summary>What was typed is kept under this, and the form of the consent begins from it.</summary>
    public string ConsentUrl => $"/cases/{Case.Id.Value}/consents/new?note={DraftSubject}";

    /// <summary>The contact as it is saved now; null for a new note.</summary>
    protected virtual Task<ContactNoteFacts?> SavedFactsAsync() => Task.FromResult<ContactNoteFacts?>(null);

    protected override async Task<bool> CheckAsync()
    {
        OpenTo = await OutsiderGate.OpenToAsync(Db, Case, Aborted);
        var gate = await OutsiderGate.OfAsync(Db, Case, Form, Aborted);
        if (!gate.IsOpen && !(await SavedFactsAsync() is { } saved && OutsiderGate.IsSameContact(saved, Form)))
        {
            NeedsConsent = true;
            ModelState.AddModelError("Form.Outsider", Word("Outside.NeedsConsent", Case.Name, Form.Outsider));
        }

        return true;
    }
}

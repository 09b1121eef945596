using System.Text.Json;
using Stegvis.People;
using Stegvis.Storage.Keys;

namespace Stegvis.Web.People.Safety;

/// <summary>A locked note with its words in clear, for the one answer it is shown in. Exactly one of the two is there.</summary>
public sealed record OpenedNote(LockedNote Note, LockedNoteFacts? Words, SafetyPlanFacts? Plan)
{
    public static OpenedNote Of(LockedNote note, Vault vault)
    {
        var json = vault.OpenText(note.SealedWords);
        return note.Kind is LockedKind.Note
            ? new OpenedNote(note, JsonSerializer.Deserialize<LockedNoteFacts>(json), null)
            : new OpenedNote(note, null, JsonSerializer.Deserialize<SafetyPlanFacts>(json));
    }

    public static string Seal<TFacts>(TFacts facts, Vault vault) => vault.SealText(JsonSerializer.Serialize(facts));
}

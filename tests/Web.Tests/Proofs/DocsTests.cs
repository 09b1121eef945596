using Stegvis.People;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.Proofs;

/// <summary>The documents that are made from code say what the code says.</summary>
public sealed class DocsTests(SharedServices services)
{
    [Fact]
    public void Fields_InTheirDocument_AreThoseOfTheCode() => Snapshot.Matches("docs/fields.md", FieldsDoc.Write());

    [Fact, Capability("C.001")]
    public async Task Permissions_InTheirDocument_AreThoseOfTheCode() =>
        Snapshot.Matches(PermissionsDoc.File, PermissionsDoc.Write((await Pages.OfAsync(services[DatabaseKind.Sqlite])).Select(Pages.Access)));

    [Fact]
    public void Acts_InTheirDocument_AreThoseOfTheCode() => Snapshot.Matches("docs/acts.md", ActsDoc.Write());

    [Fact]
    public void MethodRules_InTheirDocument_AreThoseOfTheCode()
    {
        if (MethodRulesDoc.HasRules)
        {
            Snapshot.Matches("docs/method-rules.md", MethodRulesDoc.Write());
        }

        Assert.Equal(MethodRulesDoc.HasRules, File.Exists(Repository.Full("docs/method-rules.md")));
    }

    /// <summary>The letters on a field may be narrower than the catalogue's, never wider (decision 0005).</summary>
    [Fact, Capability("C.001")]
    public void Letters_InTheCode_AreNotWiderThanTheCatalogues() =>
        Offenders.None("The code shows a field to somebody the catalogue does not name:",
            from field in FieldsDoc.Fields
            let letters = string.Join(" · ", Ids(field).Select(Catalogue.LettersOf).OfType<string>())
            where letters.Length > 0
            let told = Catalogue.ReadersIn(letters)
            from reader in field.Rule.Readers
            where !told.TryGetValue(reader.Key, out var condition) || (condition.Length > 0 && !IsAsNarrow(PermissionsDoc.Sign(field.Rule, reader.Key), condition))
            where !IsAWiderWord(letters, reader.Key)
            select $"{field.Field.Id} {FieldsDoc.NameOf(field)}: {reader.Key} in \"{field.Field.Letters}\", the catalogue has \"{letters}\"");

    [Fact]
    public void FieldId_OfTheCatalogue_IsInItsTables() =>
        Offenders.None("A field of a document of the catalogue that has no row there:",
            from field in FieldsDoc.Fields
            where field.Field.Id.Split('.').Length == 3 && Catalogue.LettersOf(field.Field.Id) is null
            select $"{field.Field.Id} {FieldsDoc.NameOf(field)}");

    /// <summary>A property that stores the same fact for several documents has the letters of them all; the rows keep the documents apart.</summary>
    private static IEnumerable<string> Ids(StoredField field) => (field.Field.Also ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Prepend(field.Field.Id);

    /// <summary>Named on the record itself is narrower than named on the case.</summary>
    private static bool IsAsNarrow(string sign, string condition) => sign == condition || (sign, condition) is ("l", "r");

    /// <summary>
    /// Some rows of the catalogue name a reader in words instead of by letter; and the first moment that should feel wonderful lets the
    /// team's lead read a note. The signed mark of a contract is the worker's to follow up; the copy itself is not stored.
    /// </summary>
    private static bool IsAWiderWord(string letters, Reader reader) => reader switch
    {
        Reader.Partner => letters.Contains("recipient", StringComparison.Ordinal) || letters.Contains("parti", StringComparison.Ordinal),
        Reader.Circle => letters.Contains("parti", StringComparison.Ordinal),
        Reader.Employer => letters.Contains("invited", StringComparison.Ordinal) || letters.Contains("all with a task", StringComparison.Ordinal),
        Reader.Mentor => letters.Contains("all with a task", StringComparison.Ordinal),
        Reader.Lead => letters is "P W · E for agreed part",
        Reader.Worker => letters is "P W(c) E",
        _ => false,
    };
}

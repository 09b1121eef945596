namespace Stegvis.Web.Team.Import;

/// <summary>What a spreadsheet can tell about a person. The first three are needed; the rest is welcome.</summary>
public enum CaseloadColumn
{
    Name,
    FirstContact,
    Specialist,
    Phone,
    Email,
    Referrer,
    Language,
    Hopes,
}

/// <summary>Recognises a column by its heading, in any of our languages and the words that other systems use. Case, spaces and signs do not matter.</summary>
internal static class CaseloadHeadings
{
    private static readonly Dictionary<string, CaseloadColumn> _known = Read(
        (CaseloadColumn.Name, "name; full name; person; participant; navn; fullt navn; deltaker; deltakar; navn på deltaker; namn; fullständigt namn; deltagare"),
        (CaseloadColumn.FirstContact, "first contact; day of first contact; start date; start; first day; første kontakt; dato for første kontakt; dato; startdato; inntak; inntaksdato; fyrste kontakt; dato for fyrste kontakt; oppstart; första kontakt; datum för första kontakt; datum; startdatum; inskrivningsdatum"),
        (CaseloadColumn.Specialist, "specialist; employment specialist; specialist sign-in; job coach; jobbspesialist; jobbspesialist (innlogging); jobbveileder; veileder; jobbrettleiar; rettleiar; se-coach; se-coach (inloggning); arbetscoach; coach; handläggare"),
        (CaseloadColumn.Phone, "phone; telephone; mobile; phone number; telefon; mobil; tlf; telefonnummer; mobilnummer; mobilnr"),
        (CaseloadColumn.Email, "e-mail; email; mail; e-post; epost; e-postadresse; e-postadress; mejl"),
        (CaseloadColumn.Referrer, "referred by; referrer; referral; came through; henvist av; henviser; tilvist av; tilviser; kom gjennom; via; vist til av; remitterad av; remittent; anvisad av; kom genom"),
        (CaseloadColumn.Language, "language; interpreter; language and interpreter; språk; tolk; språk og tolk; språk och tolk"),
        (CaseloadColumn.Hopes, "hopes; wishes; hopes and wishes; ønsker; ønskjer; ønsker og håp; ønske; ønskjer og håp; önskemål; önskningar; önskemål och hopp"));

    public static CaseloadColumn? Of(string heading) => _known.TryGetValue(Bare(heading), out var column) ? column : null;

    private static Dictionary<string, CaseloadColumn> Read(params (CaseloadColumn Column, string Words)[] columns) =>
        columns.SelectMany(c => c.Words.Split(';').Select(w => (Word: Bare(w), c.Column))).DistinctBy(w => w.Word).ToDictionary(w => w.Word, w => w.Column, StringComparer.Ordinal);

    private static string Bare(string heading) => string.Concat(heading.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}

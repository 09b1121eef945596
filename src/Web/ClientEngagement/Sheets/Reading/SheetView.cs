using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Web.Casework;
using Stegvis.Web.People.Consents;
using Stegvis.Web.Platform;

namespace Stegvis.Web.ClientEngagement.Sheets.Reading;

/// <summary>What stands on a sheet, heading by heading, for the specialist, the person and the paper alike. Empty headings are left out.</summary>
public sealed record SheetView(StegvisPage Page, MeetingSheet Sheet, IReadOnlyList<PlanLine> Lines)
{
    /// <summary>The rules for sharing are the consents that hold (M1.34.08), and nothing written twice.</summary>
    public IReadOnlyList<ConsentCard> Consents { get; private init; } = [];

    public IReadOnlyList<SheetChange> Changes { get; private init; } = [];

    public IEnumerable<(string Heading, string Text)> Minutes =>
        Filled(("WhatThePersonSaid", Sheet.Facts.WhatThePersonSaid), ("WhatWeExplained", Sheet.Facts.WhatWeExplained),
            ("WhatWasAgreed", Sheet.Facts.WhatWasAgreed), ("OpenQuestions", Sheet.Facts.OpenQuestions));

    public IEnumerable<(string Heading, string Text)> Agreement => Filled([.. AgreementOf(Sheet.Facts)]);

    public string HeldOn => Sheet.Facts.HeldOn is { } day ? Days.Long(day) : "";

    public bool IsStaff => Page.Actor.Role.IsStaff();

    public bool MayWork => WorkOnCase.Allows(Page.Actor.Role);

    public string SharingUrl => IsStaff ? $"/cases/{Page.Case.Id.Value}/consents" : "/me/sharing";

    public PlanLine? FirstLacking => Lines.FirstOrDefault(l => l.Facts.CarriedOutOn is null && (string.IsNullOrWhiteSpace(l.Facts.Measure) || l.Facts.Due is null));

    public static async Task<SheetView> OfAsync(StegvisPage page, MeetingSheet sheet, CancellationToken cancellation)
    {
        var lines = (await page.Case.Records<PlanLine>().Where(l => l.SheetId == sheet.Id && l.TakenOutAt == null).ListAsync(cancellation)).OrderBy(l => l.Id).ToList();
        var active = (await ConsentCard.AllOfAsync(page, cancellation)).Where(c => c.State is ConsentState.Active).ToList();
        var rules = new SheetSignatures { Consents = active.ConvertAll(c => c.Consent.Id) }.SeenBy(page.Case.Lens).Consents ?? [];
        var view = new SheetView(page, sheet, lines) { Consents = active.FindAll(c => rules.Contains(c.Consent.Id)) };
        return view with { Changes = [.. SheetChange.Of(view, AgreedWords.Read(sheet.SaidYesTo))] };
    }

    public static IEnumerable<(string Key, string? Text)> AgreementOf(MeetingSheetFacts facts) =>
    [
        ("OtherParties", facts.OtherParties), ("SharedGoal", facts.SharedGoal), ("MutualExpectations", facts.MutualExpectations),
        ("IfSomethingHappens", facts.IfSomethingHappens), ("SupportChosen", facts.SupportChosen), ("HowWeReachEachOther", facts.HowWeReachEachOther),
        ("ReviewOn", facts.ReviewOn is { } review ? Days.Long(review) : null), ("HowToChangeOrStop", facts.HowToChangeOrStop),
    ];

    public string Word(string key, params object?[] facts) => SheetWords.Of(Page, key, facts);

    public string Day(DateOnly? day) => day is { } known ? Days.Short(Page, known) : "–";

    public string Status(PlanLine line) => PromiseWords.Status(Page, line);

    private IEnumerable<(string Heading, string Text)> Filled(params (string Key, string? Text)[] parts) =>
        from part in parts
        where part.Text is { Length: > 0 }
        select (Word("Sheet." + part.Key), part.Text);
}

/// <summary>The words of this folder, for pages that live elsewhere.</summary>
internal static class SheetWords
{
    public static string Of(StegvisPage page, string key, params object?[] facts) => string.Format(
        System.Globalization.CultureInfo.CurrentCulture,
        page.Words.Find(typeof(SheetModel), key) ?? key,
        facts);
}

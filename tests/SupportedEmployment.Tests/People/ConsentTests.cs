using Stegvis.People;

namespace Stegvis.Tests;

public sealed class ConsentTests
{
    private static readonly DateTimeOffset _now = new(2026, 11, 24, 10, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly _today = new(2026, 11, 24);
    private static readonly ServiceDay _days = new(TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo"));
    private static readonly AccountId _doctor = new(Guid.CreateVersion7(_now));

    [Fact, Capability("C.003")]
    public void Seat_LastsUntilTheLastDayIsOver_AndReadsThroughThisConsentOnly()
    {
        var consent = Given(ConsentDirection.Share, _doctor);

        var seat = SeatOf(consent)!;

        Assert.Equal((SeatRole.ExternalPartner, consent.CaseId, consent.ConsentId), (seat.Role, seat.CaseId!.Value, seat.ConsentId!.Value));
        Assert.Equal(new DateTimeOffset(2027, 5, 24, 22, 0, 0, TimeSpan.Zero), seat.To);
        Assert.False(seat.IsNamedReader);
    }

    [Fact, Capability("C.003")]
    public void Consent_ToAskOnly_GivesTheOneWeAskNothingToRead() => Assert.Null(SeatOf(Given(ConsentDirection.Obtain, _doctor)));

    [Fact, Capability("C.003")]
    public void Consent_WithoutAnAccount_GivesNoSeat() => Assert.Null(SeatOf(Given(ConsentDirection.Share, null)));

    [Fact, Capability("C.003")]
    public void Documents_AreTheCovered_LessTheExcluded()
    {
        var documents = Given(ConsentDirection.Share, _doctor).Documents().ToList();

        Assert.Contains("M1.33", documents);
        Assert.DoesNotContain("M2.30", documents);
        Assert.DoesNotContain("M4.37", documents);
    }

    [Fact, Capability("C.004")]
    public void Withdrawn_TheSameSecond_AndOnlyOnce()
    {
        var consent = Given(ConsentDirection.Share, _doctor);

        consent.Withdraw(_now);
        consent.Withdraw(_now.AddHours(1));

        Assert.False(consent.IsActive(_today));
        Assert.Equal(_now, consent.WithdrawnAt);
    }

    [Theory, InlineData("2026-11-23", false), InlineData("2026-11-24", true), InlineData("2027-05-24", true), InlineData("2027-05-25", false)]
    public void Active_FromTheFirstDay_ThroughTheLast(string day, bool active) =>
        Assert.Equal(active, Given(ConsentDirection.Share, _doctor).IsActive(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory, Capability("C.005")]
    [InlineData("2027-04-23", false), InlineData("2027-04-24", true), InlineData("2027-05-24", true), InlineData("2027-05-25", false)]
    public void End_IsAskedAboutFromThirtyDaysBefore_ThroughTheLastDay(string day, bool asked) =>
        Assert.Equal(asked, Given(ConsentDirection.Share, _doctor).EndsSoon(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), 30));

    [Fact, Capability("C.005")]
    public void Answer_ThatItMayEnd_IsNotAskedAgain_UntilItIsRenewed()
    {
        var (consent, last) = (Given(ConsentDirection.Share, _doctor), _today.AddMonths(6));

        consent.LetEnd();
        Assert.False(consent.EndsSoon(last, 30));
        consent.Renew(last.AddMonths(6));

        Assert.False(consent.EndsSoon(last, 30));
        Assert.True(consent.EndsSoon(last.AddMonths(6), 30));
    }

    [Theory, Capability("C.005")]
    [InlineData("2008-12-24", "2026-12-23", false), InlineData("2008-12-24", "2026-12-24", true), InlineData("2008-12-24", "2027-01-10", true)]
    [InlineData("2009-02-28", "2027-02-27", false), InlineData("2008-02-29", "2026-11-24", false), InlineData("2009-03-01", "2027-02-28", false)]
    [InlineData("2009-03-01", "2027-03-01", true)]
    public void GuardiansPart_IsThePersonsToReview_FromTheirEighteenthBirthday(string born, string day, bool waits)
    {
        var consent = Given(ConsentDirection.Share, _doctor, DateOnly.Parse(born, System.Globalization.CultureInfo.InvariantCulture));
        var today = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(waits, consent.WaitsForReview(today));
        consent.Review(today);
        Assert.False(consent.WaitsForReview(today));
    }

    [Theory, Capability("C.005")]
    [InlineData("2012-02-29", "2030-02-27", true), InlineData("2012-02-29", "2030-02-28", false), InlineData("2012-02-28", "2030-02-27", true)]
    public void BornOnALeapDay_IsOfAgeOnTheLastOfFebruary(string born, string day, bool underAge) => Assert.Equal(
        underAge,
        new ConsentFacts { BornOn = DateOnly.Parse(born, System.Globalization.CultureInfo.InvariantCulture) }
            .IsUnderAge(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact, Capability("C.004")]
    public void Recipient_IsToldOnlyWhenItIsOver_AndOnlyIfThePersonWants()
    {
        var consent = Given(ConsentDirection.Share, _doctor);

        consent.TellRecipient(true);
        Assert.Null(consent.RecipientToBeTold);
        consent.Withdraw(_now);
        consent.RecipientTold(_today);
        Assert.Null(consent.RecipientToldOn);
        consent.TellRecipient(true);
        consent.RecipientTold(_today);

        Assert.Equal(_today, consent.RecipientToldOn);
    }

    [Fact, Capability("C.003")]
    public void Hash_ChangesWithAnyWord_AndWithTheReader()
    {
        var hashes = new[] { Given(ConsentDirection.Share, _doctor), Given(ConsentDirection.Share, null), Given(ConsentDirection.Both, _doctor) }.Select(c => c.Hash);

        Assert.Equal(3, hashes.Distinct(StringComparer.Ordinal).Count());
    }

    private static Seat? SeatOf(Consent consent) =>
        consent.SeatFor(new SeatId(Guid.CreateVersion7(_now)), new SeatId(Guid.CreateVersion7(_now)), (_days, new Stamp(_doctor, _now)));

    private static Consent Given(ConsentDirection direction, AccountId? recipient, DateOnly? born = null)
    {
        var facts = new ConsentFacts
        {
            Direction = direction,
            Recipient = "Dr Lund",
            Purpose = "Find out how much to lift",
            Covers = [InformationCategory.MeetingAndAgreement, InformationCategory.Profile],
            Excludes = [InformationCategory.Profile],
            ValidFrom = _today,
            ValidTo = _today.AddMonths(6),
            BornOn = born,
            GuardiansMandate = born is null ? null : "Mother, until 18",
        };
        return Consent.Give(new ConsentId(Guid.CreateVersion7(_now)), new CaseId(Guid.CreateVersion7(_now)), (facts, recipient), new Stamp(_doctor, _now));
    }
}

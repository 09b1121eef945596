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

    [Fact, Capability("C.003")]
    public void Hash_ChangesWithAnyWord_AndWithTheReader()
    {
        var hashes = new[] { Given(ConsentDirection.Share, _doctor), Given(ConsentDirection.Share, null), Given(ConsentDirection.Both, _doctor) }.Select(c => c.Hash);

        Assert.Equal(3, hashes.Distinct(StringComparer.Ordinal).Count());
    }

    private static Seat? SeatOf(Consent consent) =>
        consent.SeatFor(new SeatId(Guid.CreateVersion7(_now)), new SeatId(Guid.CreateVersion7(_now)), (_days, new Stamp(_doctor, _now)));

    private static Consent Given(ConsentDirection direction, AccountId? recipient)
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
        };
        return Consent.Give(new ConsentId(Guid.CreateVersion7(_now)), new CaseId(Guid.CreateVersion7(_now)), (facts, recipient), new Stamp(_doctor, _now));
    }
}

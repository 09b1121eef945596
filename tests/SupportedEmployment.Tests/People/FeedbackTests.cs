using Stegvis.People;

namespace Stegvis.Tests;

public sealed class FeedbackTests
{
    private static readonly DateOnly _today = new(2026, 11, 24);
    private static readonly Stamp _stamp = new(new AccountId(Guid.Parse("01990000-0000-7000-8000-000000000001")), new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));

    [Theory, Capability("C.034")]
    [InlineData(FeedbackKind.Praise, "", false)]
    [InlineData(FeedbackKind.Complaint, "  ", false)]
    [InlineData(FeedbackKind.Idea, "Open on Saturdays", true)]
    [InlineData(FeedbackKind.OtherWorker, "", true)]
    [InlineData(FeedbackKind.OtherAmount, null, true)]
    public void Word_NeedsWords_AndAWishForChangeNeedsNoReason(FeedbackKind kind, string? text, bool taken) =>
        Assert.Equal(taken, Said(kind, text).Succeeded);

    [Fact, Capability("C.034")]
    public void Answer_IsPromisedWithinSevenDays_AndLateFromTheDayAfter()
    {
        var said = Said(FeedbackKind.Idea, "Open on Saturdays").Value!;

        Assert.Equal(_today.AddDays(7), said.AnswerBy);
        Assert.False(said.IsLate(said.AnswerBy));
        Assert.True(said.IsLate(said.AnswerBy.AddDays(1)));
        said.Reply("Yes.", said.AnswerBy.AddDays(2));
        said.Reply("Yes, we do.", said.AnswerBy.AddDays(3));
        Assert.Equal((false, "Yes, we do.", said.AnswerBy.AddDays(2)), (said.IsLate(said.AnswerBy.AddDays(9)), said.Answer, said.AnsweredOn));
    }

    private static Result<Feedback> Said(FeedbackKind kind, string? text) =>
        Feedback.Say(Guid.Empty, default, (new FeedbackFacts { Kind = kind, Text = text }, _today), _stamp);
}

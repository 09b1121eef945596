namespace Stegvis.Tests;

public sealed class LixTests
{
    [Fact]
    public void Lix_OfAShortText_IsNotJudged() => Assert.Null(Lix.Of("Hei. Dette er kort."));

    [Fact]
    public void Lix_OfTenShortWordsASentence_IsTen() =>
        Assert.Equal(10, Lix.Of(Repeat("Jeg vil ha en jobb der jeg er ute nå. ", 10)));

    [Fact]
    public void Lix_CountsWordsLongerThanSixLetters() =>
        Assert.Equal(30, Lix.Of(Repeat("Jeg vil arbeide ute og jeg ønsker hjelperen min nå. ", 10))!.Value, precision: 3);

    [Fact]
    public void Lix_CountsALine_AsASentence() =>
        Assert.Equal(10, Lix.Of(Repeat("jeg vil ha en jobb der jeg er ute nå\n", 10)));

    [Fact]
    public void Lix_DoesNotEndASentence_InsideAClockTime() =>
        Assert.Equal(Lix.Of(Repeat("Vi ses på jobb når du er der i dag kl. ", 10)), Lix.Of(Repeat("Vi ses på jobb når du er der i dag kl 14.02. ", 10)));

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}

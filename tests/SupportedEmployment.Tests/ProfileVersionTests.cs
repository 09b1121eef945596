using Stegvis.VocationalProfiling;

namespace Stegvis.Tests;

public sealed class ProfileVersionTests
{
    private static readonly DateTimeOffset _now = new(2026, 11, 24, 10, 0, 0, TimeSpan.Zero);

    [Fact, Capability("C.073")]
    public void UnconfirmedVersion_IsRefused_ForMatching()
    {
        var profile = Profile(new ProfileFacts { Strengths = "Patient" });

        var refused = profile.ForMatching();
        profile.Confirm(_now);

        Assert.Equal(new Refusal("ProfileIsNotConfirmed", "M2.82"), refused.Refusal);
        Assert.Same(profile, profile.ForMatching().Value);
    }

    [Fact, Capability("C.073")]
    public void ConfirmedVersion_IsNeverChanged()
    {
        var profile = Profile(new ProfileFacts { Strengths = "Patient" });
        profile.Confirm(_now);
        var hash = profile.Hash;

        Assert.False(profile.TryEdit(new ProfileFacts { Strengths = "Quick" }));
        Assert.Equal(hash, profile.Hash);
    }

    [Fact]
    public void Hash_Differs_WhenOneFieldDiffers() =>
        Assert.NotEqual(Profile(new ProfileFacts { Interests = "Dogs" }).Hash, Profile(new ProfileFacts { Interests = "Dogs." }).Hash);

    [Fact]
    public void Change_Takes_OnlyWhatMayChange()
    {
        var saved = new ProfileFacts { Strengths = "Patient", WhyJobsEnded = "Season over", BornOn = new DateOnly(2000, 5, 1) };

        var changed = ProfileChange.Onto(saved, new ProfileFacts { Strengths = "Quick" }, (name, _) => name == nameof(ProfileFacts.Strengths));

        Assert.Equal(saved with { Strengths = "Quick" }, changed);
        Assert.Equal("Patient", saved.Strengths);
    }

    [Fact]
    public void Change_OfAFieldTheWriterCannotSee_LeavesIt()
    {
        var saved = new ProfileFacts { WhyJobsEnded = "Season over", WantedTasks = "Animals" };

        var changed = ProfileChange.Onto(saved, new ProfileFacts(), (_, rule) => rule.Readers.ContainsKey(Stegvis.People.Reader.Lead));

        Assert.Equal(new ProfileFacts { WhyJobsEnded = "Season over" }, changed);
    }

    private static VocationalProfile Profile(ProfileFacts facts) =>
        VocationalProfile.Begin(Guid.CreateVersion7(_now), default, (1, facts), new Stamp(default, _now));
}

using System.ComponentModel.DataAnnotations;
using Stegvis.OnOffJobSupport;
using Stegvis.People;
using Stegvis.Web.OnOffJobSupport.Careers;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.Me.Career;

/// <summary>What the person says themselves: how they want it, what they wish for, which way. The rest is written in a talk.</summary>
public sealed record CareerWishes
{
    [Required]
    public CareerWish? Wish { get; init; }

    [StringLength(2000)]
    public string? Goal { get; init; }

    public CareerRoute? Route { get; init; }
}

/// <summary>How I want it at work from here. What I said stands until I say something else.</summary>
[Requires<OwnCase>, Reads("M5.40")]
public sealed class MyCareerModel(TalkAboutCareer talk) : FormPage<CareerWishes>
{
    public CareerDevelopment? Newest { get; private set; }

    protected override string? AlreadySavedUrl => "/me/career";

    public string Day(DateOnly day) => Casework.Days.Long(day);

    protected override async Task<bool> StartAsync()
    {
        await CheckAsync();
        Form = Newest?.Facts is { } facts ? new CareerWishes { Wish = facts.Wish, Goal = facts.Goal, Route = facts.Route } : new CareerWishes();
        return true;
    }

    protected override async Task<bool> CheckAsync()
    {
        Newest = await Case.Records<CareerDevelopment>().OrderByDescending(c => c.CreatedAt).FirstAsync(Aborted);
        return true;
    }

    protected override async Task<Result<string>> SaveAsync()
    {
        var facts = (Newest?.Facts ?? new CareerFacts()) with { TalkedOn = Today, Wish = Form.Wish, Goal = Form.Goal, Route = Form.Route };
        var result = await talk.ExecuteAsync(Case, RecordId, facts, Aborted);
        return result.Refusal is { } refusal ? refusal : AlreadySavedUrl!;
    }
}

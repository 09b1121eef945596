using System.Globalization;
using Stegvis.People;
using Stegvis.Storage.Access;
using Stegvis.Web.Platform;

namespace Stegvis.Web.Casework.Persons;

/// <summary>
/// May something reach the person now, this way? (C.016) Every page that offers to send or to ring asks here; also for those who may not read the rule.
/// <c>Why</c> says when instead, and nothing about the reason.
/// </summary>
public sealed record Reach(string? Why)
{
    public bool IsOpen => Why is null;

    public static Reach Of(StegvisPage page, CaseView @case, params ContactChannel[] ways)
    {
        if (@case.Person.Channel is { } wanted && !ways.Contains(wanted))
        {
            return new Reach(Say(page, "Reach.OtherWay", @case.Name));
        }

        var now = page.Db.Now;
        var from = @case.MayReachFrom(now);
        var local = page.Db.Services.Days.Local(from);
        return new Reach(from == now ? null : Say(page, "Reach.NotBefore", Days.Inside(page, DateOnly.FromDateTime(local), Days.WhenAt(page, DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local)))));
    }

    /// <summary>Hours that leave no time would be no rule at all: said beside the field.</summary>
    public static void CheckHours(StegvisPage page, PersonFacts facts)
    {
        if (SafeHours.LeaveNoTime(facts))
        {
            page.ModelState.AddModelError("Form.SafeTo", Say(page, "Reach.EndsBeforeStart"));
        }
    }

    private static string Say(StegvisPage page, string key, params object[] facts) =>
        string.Format(CultureInfo.CurrentCulture, page.Words.Find(typeof(Reach), key)!, facts);
}

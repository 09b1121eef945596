using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Tests.Consents;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.Week;

/// <summary>Those outside the team: the commissioner all week, the contact at a workplace from Wednesday, a partner from Wednesday until the person stops sharing.</summary>
internal sealed class Outside(TestService service, Staff staff)
{
    private Visitor? _commissioner;
    private Visitor? _contact;
    private Visitor? _partner;

    private Pair Pair => staff.Pairs[0];

    public async Task LiveAsync(int day, Workday work)
    {
        _commissioner ??= staff.Visits(await service.AccountAsync("Commissioner", service.NewGrant(SeatRole.Funder)));
        await _commissioner.OpenAsync("/reports");
        if (_contact is not null)
        {
            await work.SayItWentWellAsync(_contact, Pair.Cases[0].Id);
        }

        if (day == 4)
        {
            Assert.Equal("/no-longer-shared", await _partner!.SentOnFromAsync("/network"));
        }
        else if (_partner is not null)
        {
            Assert.Contains("has chosen to share this", (await _partner.OpenAsync("/network")).Text, StringComparison.Ordinal);
        }
    }

    public Task EveningAsync(int day, Workday work) => day switch
    {
        1 => ShareAndEmployAsync(day, work),
        3 => StopSharingAsync(),
        _ => Task.CompletedTask,
    };

    /// <summary>On Tuesday evening every other specialist writes down a job, and one person lets a partner read along.</summary>
    private async Task ShareAndEmployAsync(int day, Workday work)
    {
        var partner = await service.PartnerAsync();
        await work.ShareAsync(Pair, partner);
        var job = await work.EmployAsync(Pair);
        await Task.WhenAll(staff.Pairs.Where(p => p.Number > 0 && p.Number % 2 == 0).Select(work.EmployAsync));
        service.Clock.MoveTo(Nodes.MorningOf(day).AddHours(9));
        _partner = staff.Visits(await service.SeatOfAsync(partner) ?? throw new InvalidOperationException("The consent gave no seat."));
        var given = new GivenCase(Pair.Cases[0].Id, default, Pair.Specialist, Pair.Specialist);
        _contact = staff.Visits(await service.AtWorkplaceAsync(given, job));
    }

    /// <summary>On Thursday evening the person ends it, with one button.</summary>
    private async Task StopSharingAsync()
    {
        var sharing = await Pair.Phone!.OpenAsync("/me/sharing");
        var stop = sharing.Document.QuerySelector("a[href$='/stop']")!.GetAttribute("href")!;
        await Pair.Phone.SaveAsync(await Pair.Phone.OpenAsync(stop), [], "Stop now");
    }
}

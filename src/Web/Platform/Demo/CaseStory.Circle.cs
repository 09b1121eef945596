using Stegvis.ClientEngagement;
using Stegvis.People;

namespace Stegvis.Web.Platform.Demo;

internal sealed partial class CaseStory
{
    /// <summary>Somebody on the map whom the person wants there, and what they have promised.</summary>
    public Guid InCircle(DateOnly day, CircleMemberFacts facts, params ContributionFacts[] promises)
    {
        var (id, member) = (Guid.CreateVersion7(At(day, 11)), default(CircleMember));
        Act(At(day, 11), Person ?? Worker.Actor, (Acts.CircleProposed, id), moment =>
        {
            member = CircleMember.Propose(id, Id, facts, (ByPerson: true, moment.Stamp));
            member.Answer(true, moment.Today);
            moment.Keep(member, Confirmed(moment, (id, member.Hash), ConfirmingParty.Person, Person is null ? ConfirmationMeans.Spoken : ConfirmationMeans.SignedIn));
        });
        foreach (var promise in promises)
        {
            var promised = Guid.CreateVersion7(At(day, 13));
            Act(At(day, 13), Worker.Actor, (Acts.ContributionAgreed, promised), moment =>
                moment.Keep(Contribution.Agree(promised, member!, promise, moment.Stamp).Value!));
        }

        return id;
    }

    /// <summary>Somebody in the circle has taken up the person's invitation and signs in.</summary>
    public void Supporter(DateOnly day, string name, Guid member)
    {
        var at = At(day, 16);
        var grant = Grant(SeatRole.CircleMember, at) with { Member = member };
        Act(at, new Actor(grant.Account, grant.Id, grant.Role) { Case = Id, Member = member }, (Acts.SupporterJoined, member), moment =>
        {
            var account = Account.Create(grant.Account, Staff.SignInName(name), name, moment.Stamp);
            account.Keep(new SignInSecrets { SecurityStamp = NewId(moment).ToString("N") });
            moment.Keep(account, Seat.Grant(grant, (Person ?? Worker.Actor).Seat, moment.Stamp));
        });
    }

    /// <summary>Somebody the specialist proposes; the person has not answered.</summary>
    public void ProposedForCircle(DateOnly day, CircleMemberFacts facts)
    {
        var id = Guid.CreateVersion7(At(day, 14));
        Act(At(day, 14), Worker.Actor, (Acts.CircleProposed, id), moment =>
            moment.Keep(CircleMember.Propose(id, Id, facts, (ByPerson: false, moment.Stamp))));
    }
}

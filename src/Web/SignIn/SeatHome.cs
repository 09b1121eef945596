using Stegvis.People;

namespace Stegvis.Web.SignIn;

/// <summary>Where each role begins its day.</summary>
public static class SeatHome
{
    public static string Of(SeatRole role) => role switch
    {
        SeatRole.Person => "/me",
        SeatRole.EmployerContact or SeatRole.Mentor => "/workplace",
        SeatRole.TeamLead => "/cases",
        SeatRole.Administrator => "/administration",
        SeatRole.Funder => "/reports",
        _ when SeeNetwork.Allows(role) => "/network",
        _ => "/",
    };
}

using Stegvis.ClientEngagement;
using Stegvis.Web.Platform;
using Stegvis.Web.SignIn.Cards;

namespace Stegvis.Web.ClientEngagement.Circle.Inviting;

/// <summary>
/// A code to hand over, shown once: as an address to send, in which it stands behind the # that no browser sends on, and in letters to type. The
/// message names nobody.
/// </summary>
public sealed record MadeInvitation(string Link, string Typed, string Message, DateOnly Until)
{
    public string SmsHref => "sms:?&body=" + Uri.EscapeDataString(Message);

    public static MadeInvitation Of(StegvisPage page, CardSecret secret)
    {
        var request = page.Request;
        var link = $"{request.Scheme}://{request.Host}{request.PathBase}/join#{secret.Typed}";
        return new MadeInvitation(link, secret.Typed, page.Word("Invite.Message", link), page.Today.AddDays(CircleInvitation.DaysValid));
    }
}

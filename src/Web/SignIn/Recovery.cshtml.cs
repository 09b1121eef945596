using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.SignIn;

/// <summary>One of the ten codes kept on paper, for when the phone is not there. Each works once.</summary>
[OpenToAll, ReadsNobody]
public sealed class RecoveryModel : CodeStep
{
    protected override SecondStepProof Proof => SecondStepProof.RecoveryCode;
}

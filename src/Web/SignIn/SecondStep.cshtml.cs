using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.SignIn;

/// <summary>The six digits of the app, after the right password.</summary>
[OpenToAll, ReadsNobody]
public sealed class SecondStepModel : CodeStep
{
    protected override SecondStepProof Proof => SecondStepProof.AppCode;
}

using Stegvis.Casework;
using Stegvis.Method;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.Casework.SetAside;

/// <summary>
/// One hint is set aside for everybody, with a reason the person and the lead read. Only what the method warns of: what it refuses is nobody's to set
/// aside. The next hint of the same rule speaks again.
/// </summary>
public sealed class SetFindingAside(AppDb db)
{
    public async Task<Result<FindingAnswer>> ExecuteAsync(CaseView @case, Guid id, (Finding Finding, SetAsideFacts Facts) wanted, CancellationToken cancellation)
    {
        if (!WorkOnCase.Allows(@case.Actor.Role) || wanted.Finding.Rule.Strength is not Strength.Warn)
        {
            return new Refusal("NotToSetAside", "C.051");
        }

        if (string.IsNullOrWhiteSpace(wanted.Facts.Reason))
        {
            return new Refusal("NoReason", "C.051");
        }

        var what = (wanted.Finding.Rule.Id, wanted.Finding.Key, db.Today);
        var answer = FindingAnswer.SetAside(id, @case.Id, what, (wanted.Facts, new Stamp(@case.Actor.Account, db.Now)));
        db.Keep(answer);
        await db.SaveAsync(@case.Did(Acts.FindingSetAside, id), cancellation);
        return answer;
    }
}

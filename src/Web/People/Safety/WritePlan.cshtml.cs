using Stegvis.People;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.People.Safety;

/// <summary>How the person stays safe, made with the person (MA10.06).</summary>
[Requires<WorkOnCase>, Reads("MA10.05")]
public sealed class WritePlanModel(WriteLocked write) : LockedForm<SafetyPlanFacts>(write, LockedKind.SafetyPlan)
{
    protected override SafetyPlanFacts? WordsIn(OpenedNote opened) => opened.Plan;
}

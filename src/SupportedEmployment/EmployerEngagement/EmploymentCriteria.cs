namespace Stegvis.EmployerEngagement;

/// <summary>Why a job is not an SE job. Named so that "not an SE job, because …" can be said in four languages.</summary>
public enum CriterionFailure
{
    Unpaid,
    PaidBelowTariff,
    SpecialTermsWithoutBasis,
    NoContract,
    NotOrdinaryWork,
    OtherConditionsThanColleagues,
    SupportHasTimeLimit,
}

/// <summary>
/// The three criteria of Supported Employment (M0.02–M0.04, T.02): paid, ordinary, supported without time limit. All, always.
/// Special wage terms pass only with a named legal or tariff basis (R.18).
/// </summary>
public static class EmploymentCriteria
{
    public static bool AllHold(PlacementFacts job) => !Failures(job).Any();

    public static IEnumerable<CriterionFailure> Failures(PlacementFacts job) =>
        All(job).Where(f => f is not null).Select(f => f!.Value);

    private static IEnumerable<CriterionFailure?> All(PlacementFacts job) =>
    [
        PayFailure(job),
        job.Contract is ContractType.NoContract ? CriterionFailure.NoContract : null,
        job.Setting is not WorkSetting.Ordinary ? CriterionFailure.NotOrdinaryWork : null,
        !job.SameConditionsAsColleagues ? CriterionFailure.OtherConditionsThanColleagues : null,
        job.SupportHasTimeLimit ? CriterionFailure.SupportHasTimeLimit : null,
    ];

    private static CriterionFailure? PayFailure(PlacementFacts job) => job.Pay switch
    {
        PayBasis.Unpaid => CriterionFailure.Unpaid,
        PayBasis.BelowTariff => CriterionFailure.PaidBelowTariff,
        PayBasis.SpecialTerms when string.IsNullOrWhiteSpace(job.SpecialTermsBasis) => CriterionFailure.SpecialTermsWithoutBasis,
        _ => null,
    };
}

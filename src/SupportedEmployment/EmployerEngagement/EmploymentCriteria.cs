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

    public static IEnumerable<CriterionFailure> Failures(PlacementFacts job)
    {
        if (PayFailure(job) is { } pay)
        {
            yield return pay;
        }

        if (job.Contract is ContractType.NoContract)
        {
            yield return CriterionFailure.NoContract;
        }

        if (job.Setting is not WorkSetting.Ordinary)
        {
            yield return CriterionFailure.NotOrdinaryWork;
        }

        if (!job.SameConditionsAsColleagues)
        {
            yield return CriterionFailure.OtherConditionsThanColleagues;
        }

        if (job.SupportHasTimeLimit)
        {
            yield return CriterionFailure.SupportHasTimeLimit;
        }
    }

    private static CriterionFailure? PayFailure(PlacementFacts job) => job.Pay switch
    {
        PayBasis.Unpaid => CriterionFailure.Unpaid,
        PayBasis.BelowTariff => CriterionFailure.PaidBelowTariff,
        PayBasis.SpecialTerms when string.IsNullOrWhiteSpace(job.SpecialTermsBasis) => CriterionFailure.SpecialTermsWithoutBasis,
        _ => null,
    };
}

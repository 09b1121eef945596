using Stegvis.EmployerEngagement;

namespace Stegvis.Tests;

[Capability("C.041")]
public sealed class EmploymentCriteriaTests
{
    public static TheoryData<PayBasis, ContractType, WorkSetting> EveryJob =>
    [
        .. from pay in Enum.GetValues<PayBasis>()
           from contract in Enum.GetValues<ContractType>()
           from setting in Enum.GetValues<WorkSetting>()
           select (pay, contract, setting),
    ];

    [Theory, MemberData(nameof(EveryJob))]
    public void Job_Counts_OnlyWhenPaidAndOrdinaryAndContracted(PayBasis pay, ContractType contract, WorkSetting setting)
    {
        var job = Job(pay, contract, setting);

        var failures = EmploymentCriteria.Failures(job).ToList();

        Assert.Equal(pay is PayBasis.Unpaid, failures.Contains(CriterionFailure.Unpaid));
        Assert.Equal(pay is PayBasis.BelowTariff, failures.Contains(CriterionFailure.PaidBelowTariff));
        Assert.Equal(pay is PayBasis.SpecialTerms, failures.Contains(CriterionFailure.SpecialTermsWithoutBasis));
        Assert.Equal(contract is ContractType.NoContract, failures.Contains(CriterionFailure.NoContract));
        Assert.Equal(setting is not WorkSetting.Ordinary, failures.Contains(CriterionFailure.NotOrdinaryWork));
        Assert.Equal(failures.Count == 0, Placed(job).IsSupportedEmployment);
    }

    [Theory]
    [InlineData("Wage subsidy act § 5", true)]
    [InlineData("   ", false)]
    [InlineData(null, false)]
    public void SpecialTerms_Count_OnlyWithANamedBasis(string? basis, bool counts)
    {
        var job = Job(PayBasis.SpecialTerms, ContractType.Permanent, WorkSetting.Ordinary) with { SpecialTermsBasis = basis };

        Assert.Equal(counts, EmploymentCriteria.AllHold(job));
    }

    [Fact]
    public void Job_WithSupportThatMustEnd_DoesNotCount() =>
        Assert.Equal([CriterionFailure.SupportHasTimeLimit], EmploymentCriteria.Failures(Good with { SupportHasTimeLimit = true }));

    [Fact]
    public void Job_WithOtherConditionsThanColleagues_DoesNotCount() =>
        Assert.Equal([CriterionFailure.OtherConditionsThanColleagues], EmploymentCriteria.Failures(Good with { SameConditionsAsColleagues = false }));

    [Fact]
    public void Practice_NeverCounts_HoweverItIsPaid() =>
        Assert.All(Enum.GetValues<PayBasis>(), pay => Assert.False(Placed(Job(pay, ContractType.Permanent, WorkSetting.Practice)).IsSupportedEmployment));

    [Fact]
    public void Job_ThatIsChanged_IsJudgedAnew()
    {
        var job = Placed(Good);

        job.Change(Good with { Pay = PayBasis.Unpaid });
        var after = job.IsSupportedEmployment;
        job.Change(Good);

        Assert.False(after);
        Assert.True(job.IsSupportedEmployment);
    }

    private static PlacementFacts Good => Job(PayBasis.CollectiveAgreement, ContractType.Permanent, WorkSetting.Ordinary);

    private static PlacementFacts Job(PayBasis pay, ContractType contract, WorkSetting setting) =>
        new() { JobTitle = "Assistant", HoursPerWeek = 20, Pay = pay, Contract = contract, Setting = setting, StartsOn = new DateOnly(2027, 1, 4) };

    private static Placement Placed(PlacementFacts facts) => Placement.Agree(default, default, (default, facts), default);
}

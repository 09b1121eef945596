using Stegvis.Web.Platform;

namespace Stegvis.Web.Casework.Findings;

/// <summary>What the method has to say about one case today, in words.</summary>
public sealed class CaseFindings
{
    public Task<IReadOnlyList<FindingView>> OfAsync(StegvisPage page, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<FindingView>>([]);
}

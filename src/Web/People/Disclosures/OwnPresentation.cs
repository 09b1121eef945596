using Stegvis.People;
using Stegvis.Web.Platform;

namespace Stegvis.Web.People.Disclosures;

/// <summary>"How I want to be presented": the newest words the person agreed to, to begin from at the next employer (decision 0004).</summary>
public static class OwnPresentation
{
    public static async Task<DisclosureFacts> BeginAsync(StegvisPage page, CancellationToken cancellation)
    {
        var decisions = await page.Case.Records<DisclosureDecision>().OrderByDescending(d => d.CreatedAt).ListAsync(cancellation);
        return decisions.Find(d => !string.IsNullOrWhiteSpace(d.Facts.WhatWeSay)) is { Facts: var last }
            ? new DisclosureFacts { WhatWeSay = last.WhatWeSay, WhatWeDoNotSay = last.WhatWeDoNotSay, WhoSaysIt = last.WhoSaysIt, Gains = last.Gains, Losses = last.Losses }
            : new DisclosureFacts();
    }
}

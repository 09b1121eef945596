using Stegvis.VocationalProfiling;
using Stegvis.Web.Platform;

namespace Stegvis.Web.VocationalProfiling;

/// <summary>A version of the profile to read, with the page whose words name its fields.</summary>
public sealed record ProfileText(StegvisPage Page, string Labels, ProfileFacts Facts);

namespace Stegvis.Web.ClientEngagement.Referrals;

/// <summary>The words of this folder.</summary>
public sealed class Texts;

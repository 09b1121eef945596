namespace Stegvis.Web.SignIn.Provider;

/// <summary>The one place that signs staff in, besides ourselves. Off until the environment names it.</summary>
public sealed record ProviderOptions
{
    /// <summary>The issuer, as it stands in its own metadata. Empty: there is no provider.</summary>
    public string Authority { get; init; } = "";

    public string ClientId { get; init; } = "";

    public string ClientSecret { get; init; } = "";

    /// <summary>What the button says after "Sign in with".</summary>
    public string Name { get; init; } = "";

    /// <summary>The values of <c>acr</c> that are good enough, the lowest first; asked for, and refused when another comes. Empty: any.</summary>
    public IReadOnlyList<string> GoodEnough { get; init; } = [];

    public bool IsOn => Authority.Length > 0 && ClientId.Length > 0;

    public static ProviderOptions FromEnvironment() => new()
    {
        Authority = Read("AUTHORITY").TrimEnd('/'),
        ClientId = Read("CLIENT_ID"),
        ClientSecret = Read("CLIENT_SECRET"),
        Name = Read("NAME"),
        GoodEnough = Read("ACR").Split(' ', StringSplitOptions.RemoveEmptyEntries),
    };

    private static string Read(string name) => Environment.GetEnvironmentVariable("STEGVIS_OIDC_" + name) ?? "";
}

namespace ServiceEndpoints.Rules.Firewalls.WebApp;

public sealed class AnyVnetsMatchesAnyEndpoint : Rule
{
    public static readonly AnyVnetsMatchesAnyEndpoint Instance = new();

    private AnyVnetsMatchesAnyEndpoint()
        : base(
            "SE2051",
            "AnyVnets matches whoever comes over an endpoint",
            "An access restriction for AnyVnets matches traffic from every subnet that has the endpoint, of whatever "
            + "network.",
            "https://learn.microsoft.com/azure/app-service/overview-access-restrictions")
    {
    }
}

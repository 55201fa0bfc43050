namespace ServiceEndpoints.Rules.Services;

public sealed class PrivateEndpointsBypassTheFirewall : Rule
{
    public static readonly PrivateEndpointsBypassTheFirewall Instance = new();

    private PrivateEndpointsBypassTheFirewall()
        : base(
            "SE2033",
            "The firewall is not asked about traffic to a private endpoint",
            "A client that resolves the name to a private endpoint reaches the resource through it; firewall "
            + "rules and public network access do not apply, and the service endpoint is not used.",
            "https://learn.microsoft.com/azure/private-link/private-endpoint-overview")
    {
    }
}

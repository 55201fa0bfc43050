namespace ServiceEndpoints.Rules.Firewalls;

public sealed class VNetRulesNeedTheEndpoint : Rule
{
    public static readonly VNetRulesNeedTheEndpoint Instance = new();

    private VNetRulesNeedTheEndpoint()
        : base(
            "SE2004",
            "A VNet rule matches only over an endpoint",
            "Traffic of a subnet that has no endpoint for the service carries no VNet identity, so a rule that "
            + "names the subnet does not match it.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoints-overview")
    {
    }
}

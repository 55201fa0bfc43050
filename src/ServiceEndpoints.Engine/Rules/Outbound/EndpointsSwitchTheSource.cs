namespace ServiceEndpoints.Rules.Outbound;

public sealed class EndpointsSwitchTheSource : Rule
{
    public static readonly EndpointsSwitchTheSource Instance = new();

    private EndpointsSwitchTheSource()
        : base(
            "SE6005",
            "Over an endpoint the service sees the private address",
            "With an endpoint in effect, the service sees the machine's private address and the identity of its"
            + " VNet instead of a public address. Nothing else that the machine sends is affected.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoints-overview")
    {
    }
}

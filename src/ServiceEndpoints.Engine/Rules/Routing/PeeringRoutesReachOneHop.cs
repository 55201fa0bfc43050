namespace ServiceEndpoints.Rules.Routing;

public sealed class PeeringRoutesReachOneHop : Rule
{
    public static readonly PeeringRoutesReachOneHop Instance = new();

    private PeeringRoutesReachOneHop()
        : base(
            "SE3004",
            "A peering leads to the peer and no further",
            "A connected peering gives every subnet one route for each range of the peer VNet. Peerings are not"
            + " transitive, and carry no endpoints.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview")
    {
    }
}

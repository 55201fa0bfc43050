namespace ServiceEndpoints.Rules.Routing;

public sealed class EndpointsAddRoutesToTheirSubnet : Rule
{
    public static readonly EndpointsAddRoutesToTheirSubnet Instance = new();

    private EndpointsAddRoutesToTheirSubnet()
        : base(
            "SE3006",
            "An endpoint adds the service's prefixes to the routes of its own subnet",
            "A service endpoint adds routes with next hop VirtualNetworkServiceEndpoint for the prefixes of the"
            + " service's tag, in the regions that the endpoint covers, to its subnet alone.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoints-overview")
    {
    }
}

namespace ServiceEndpoints.Rules.Routing;

public sealed class BgpNeverBeatsSystemRoutes : Rule
{
    public static readonly BgpNeverBeatsSystemRoutes Instance = new();

    private BgpNeverBeatsSystemRoutes()
        : base(
            "SE3012",
            "BGP never takes traffic from VNet, peering and endpoint routes",
            "Routes of the VNet, of peerings and of service endpoints are preferred to routes learnt by BGP, "
            + "even to more specific ones.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview")
    {
    }
}

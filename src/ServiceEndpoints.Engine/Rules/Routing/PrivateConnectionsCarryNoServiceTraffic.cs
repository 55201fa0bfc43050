namespace ServiceEndpoints.Rules.Routing;

public sealed class PrivateConnectionsCarryNoServiceTraffic : Rule
{
    public static readonly PrivateConnectionsCarryNoServiceTraffic Instance = new();

    private PrivateConnectionsCarryNoServiceTraffic()
        : base(
            "SE3041",
            "VPN and private peering do not carry on-premises clients to services",
            "A site-to-site VPN and the private peering of a circuit lead to VNets only. On-premises clients reach public"
            + " addresses of services over their own internet access, with the NAT address of their network.",
            "https://learn.microsoft.com/azure/expressroute/expressroute-circuit-peerings")
    {
    }
}

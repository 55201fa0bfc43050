namespace ServiceEndpoints.Rules.Routing;

public sealed class GatewaysPropagateRoutes : Rule
{
    public static readonly GatewaysPropagateRoutes Instance = new();

    private GatewaysPropagateRoutes()
        : base(
            "SE3005",
            "Gateways propagate the routes they learn",
            "Prefixes advertised by BGP, or given for an on-premises network, reach every subnet of the "
            + "gateway's VNet and of peers that use it, except subnets whose route table switches propagation "
            + "off.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview")
    {
    }
}

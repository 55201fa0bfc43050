namespace ServiceEndpoints.Rules.Routing;

public sealed class GatewayRoutesNeedAGateway : Rule
{
    public static readonly GatewayRoutesNeedAGateway Instance = new();

    private GatewayRoutesNeedAGateway()
        : base(
            "SE3030",
            "A route to the virtual network gateway needs one",
            "Traffic with next hop VirtualNetworkGateway is lost when neither the VNet has a gateway nor a "
            + "peering lends one.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview")
    {
    }
}

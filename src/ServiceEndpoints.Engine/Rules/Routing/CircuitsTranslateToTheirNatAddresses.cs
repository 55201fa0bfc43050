namespace ServiceEndpoints.Rules.Routing;

public sealed class CircuitsTranslateToTheirNatAddresses : Rule
{
    public static readonly CircuitsTranslateToTheirNatAddresses Instance = new();

    private CircuitsTranslateToTheirNatAddresses()
        : base(
            "SE3040",
            "Public and Microsoft peering show the NAT addresses of the circuit",
            "Traffic from an on-premises network to public addresses of Azure enters by the public or Microsoft peering of"
            + " its ExpressRoute circuit, and services see the NAT addresses of that circuit: two for public peering, for"
            + " Microsoft peering those that customer or provider set up.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoints-overview")
    {
    }
}

namespace ServiceEndpoints.Rules.Firewalls;

public sealed class OnPremisesNeedsItsNatAddress : Rule
{
    public static readonly OnPremisesNeedsItsNatAddress Instance = new();

    private OnPremisesNeedsItsNatAddress()
        : base(
            "SE2010",
            "On-premises clients need their NAT address in the firewall",
            "Endpoints do not carry traffic from on-premises networks. A resource secured to VNets is reached "
            + "from there only when the firewall lists the public addresses that the network translates to.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoints-overview")
    {
    }
}

namespace ServiceEndpoints.Rules.Security;

public sealed class VirtualNetworkTag : Rule
{
    public static readonly VirtualNetworkTag Instance = new();

    private VirtualNetworkTag()
        : base(
            "SE5005",
            "VirtualNetwork includes peers, on-premises networks and user-defined routes",
            "The tag VirtualNetwork covers the VNet, its peers, the networks behind its gateways, the virtual "
            + "address of the host, and the prefixes of user-defined routes; not the prefixes of endpoints.",
            "https://learn.microsoft.com/azure/virtual-network/service-tags-overview")
    {
    }
}

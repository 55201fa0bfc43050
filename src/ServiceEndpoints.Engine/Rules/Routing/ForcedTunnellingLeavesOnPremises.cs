namespace ServiceEndpoints.Rules.Routing;

public sealed class ForcedTunnellingLeavesOnPremises : Rule
{
    public static readonly ForcedTunnellingLeavesOnPremises Instance = new();

    private ForcedTunnellingLeavesOnPremises()
        : base(
            "SE3031",
            "Forced tunnelling leaves with the on-premises NAT address",
            "Internet traffic that a route takes through a gateway leaves from the on-premises network, and the"
            + " service sees the address that this network translates to.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview")
    {
    }
}

namespace ServiceEndpoints.Rules.Routing;

public sealed class VNetRangesAreLocal : Rule
{
    public static readonly VNetRangesAreLocal Instance = new();

    private VNetRangesAreLocal()
        : base(
            "SE3001",
            "Every VNet range is reached directly",
            "Each address range of a VNet gives every subnet of it one route with next hop VnetLocal. Subnets "
            + "give no routes of their own.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview")
    {
    }
}

namespace ServiceEndpoints.Rules.Routing;

public sealed class ReservedRangesLeadNowhere : Rule
{
    public static readonly ReservedRangesLeadNowhere Instance = new();

    private ReservedRangesLeadNowhere()
        : base(
            "SE3003",
            "Private ranges outside the VNet are dropped",
            "Every subnet has routes with next hop None for the private ranges, except those that the VNet "
            + "itself uses as a whole. A user-defined route 0.0.0.0/0 removes them.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview")
    {
    }
}

namespace ServiceEndpoints.Rules.Routing;

public sealed class RoutesToNoneDrop : Rule
{
    public static readonly RoutesToNoneDrop Instance = new();

    private RoutesToNoneDrop()
        : base(
            "SE3015",
            "A route with next hop None drops",
            "Traffic that a route with next hop None wins is dropped.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview")
    {
    }
}

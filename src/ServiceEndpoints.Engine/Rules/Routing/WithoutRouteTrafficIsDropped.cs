namespace ServiceEndpoints.Rules.Routing;

public sealed class WithoutRouteTrafficIsDropped : Rule
{
    public static readonly WithoutRouteTrafficIsDropped Instance = new();

    private WithoutRouteTrafficIsDropped()
        : base(
            "SE3016",
            "Without a route traffic is dropped",
            "An address that no route holds, or that a route leads to where nothing has it, is not reached.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview")
    {
    }
}

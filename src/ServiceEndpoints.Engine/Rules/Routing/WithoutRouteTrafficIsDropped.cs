namespace ServiceEndpoints.Rules.Routing;

public sealed class WithoutRouteTrafficIsDropped : Rule
{
    public static readonly WithoutRouteTrafficIsDropped Instance = new();

    private WithoutRouteTrafficIsDropped()
        : base(
            "SE3016",
            "Traffic that leads nowhere is dropped",
            "An address that no route holds, or that nothing has where its route leads, is not reached.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview")
    {
    }
}

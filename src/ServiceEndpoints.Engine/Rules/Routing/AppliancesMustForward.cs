namespace ServiceEndpoints.Rules.Routing;

public sealed class AppliancesMustForward : Rule
{
    public static readonly AppliancesMustForward Instance = new();

    private AppliancesMustForward()
        : base(
            "SE3020",
            "An appliance must exist, run and forward",
            "A route to an appliance works only when a running machine has that address in the VNet or a VNet "
            + "peered with it, and IP forwarding is on for that interface. Otherwise packets are lost.",
            "https://learn.microsoft.com/azure/virtual-network/diagnose-network-routing-problem")
    {
    }
}

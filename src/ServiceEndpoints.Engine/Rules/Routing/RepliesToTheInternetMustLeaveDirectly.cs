namespace ServiceEndpoints.Rules.Routing;

public sealed class RepliesToTheInternetMustLeaveDirectly : Rule
{
    public static readonly RepliesToTheInternetMustLeaveDirectly Instance = new();

    private RepliesToTheInternetMustLeaveDirectly()
        : base(
            "SE3032",
            "A machine whose internet route leads elsewhere is not reached from the internet",
            "With a route for 0.0.0.0/0 to an appliance or a gateway, a machine cannot be reached directly from"
            + " the internet at its public address.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview")
    {
    }
}

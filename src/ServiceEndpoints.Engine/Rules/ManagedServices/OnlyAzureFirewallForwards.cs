namespace ServiceEndpoints.Rules.ManagedServices;

public sealed class OnlyAzureFirewallForwards : Rule
{
    public static readonly OnlyAzureFirewallForwards Instance = new();

    private OnlyAzureFirewallForwards()
        : base(
            "SE4016",
            "Of managed services only Azure Firewall forwards",
            "Azure Firewall forwards what a route leads to its private address, without any switch. Other "
            + "managed services do not.",
            "https://learn.microsoft.com/azure/firewall/firewall-faq")
    {
    }
}

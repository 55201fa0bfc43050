namespace ServiceEndpoints.Rules.Security;

public sealed class DefaultRulesComeLast : Rule
{
    public static readonly DefaultRulesComeLast Instance = new();

    private DefaultRulesComeLast()
        : base(
            "SE5002",
            "The default rules come last",
            "Every group ends with six rules that cannot be removed: traffic within the VNet, from the load "
            + "balancer and to the internet is allowed, everything else denied.",
            "https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview")
    {
    }
}

namespace ServiceEndpoints.Rules.Security;

public sealed class FirstMatchingRuleDecides : Rule
{
    public static readonly FirstMatchingRuleDecides Instance = new();

    private FirstMatchingRuleDecides()
        : base(
            "SE5001",
            "The first security rule that matches decides",
            "Rules are tried in ascending order of priority; the first whose protocol, addresses and ports all "
            + "match decides, and none after it is looked at.",
            "https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview")
    {
    }
}

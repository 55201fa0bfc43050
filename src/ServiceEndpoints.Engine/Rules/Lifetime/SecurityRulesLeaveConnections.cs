namespace ServiceEndpoints.Rules.Lifetime;

public sealed class SecurityRulesLeaveConnections : Rule
{
    public static readonly SecurityRulesLeaveConnections Instance = new();

    private SecurityRulesLeaveConnections()
        : base(
            "SE8005",
            "Security rules decide about new connections only",
            "Security groups are stateful: a change of their rules leaves the connections that are open and holds for "
            + "those that are opened afterwards.",
            "https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview")
    {
    }
}

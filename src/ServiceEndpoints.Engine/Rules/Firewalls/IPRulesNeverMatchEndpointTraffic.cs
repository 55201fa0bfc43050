namespace ServiceEndpoints.Rules.Firewalls;

public sealed class IPRulesNeverMatchEndpointTraffic : Rule
{
    public static readonly IPRulesNeverMatchEndpointTraffic Instance = new();

    private IPRulesNeverMatchEndpointTraffic()
        : base(
            "SE2006",
            "IP rules never match traffic over an endpoint",
            "Over an endpoint the source is a private address, so rules that name the public address stop "
            + "matching.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoints-overview")
    {
    }
}

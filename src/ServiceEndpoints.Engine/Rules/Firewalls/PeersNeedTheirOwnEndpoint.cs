namespace ServiceEndpoints.Rules.Firewalls;

public sealed class PeersNeedTheirOwnEndpoint : Rule
{
    public static readonly PeersNeedTheirOwnEndpoint Instance = new();

    private PeersNeedTheirOwnEndpoint()
        : base(
            "SE2011",
            "A peer needs an endpoint and a rule of its own",
            "Endpoint and rule of one VNet do nothing for a VNet peered with it.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoints-overview")
    {
    }
}

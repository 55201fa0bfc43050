using System.Linq;
using ServiceEndpoints.Model;

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

    /// <summary>Whether the rule names a subnet, with endpoint, of a VNet that the origin's VNet is peered with.</summary>
    public bool BelongsToPeer(FirewallCase @case, SimSubnet origin, SimNetworkRule rule)
    {
        string vnetId = ArmId.ParentOf(rule.Value);
        bool isPeer = @case.Topology.Peerings.PartsOf(origin.VNetId)
            .Any(peering => ArmId.Same(peering.RemoteVNetId, vnetId));
        return isPeer && @case.Topology.Subnets.TryGet(rule.Value, out SimSubnet? subnet)
            && @case.EndpointOf(subnet) is not null;
    }
}

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

    /// <summary>
    /// The first working rule that names a subnet, with an endpoint that covers the resource, of a VNet that the
    /// origin's VNet is peered with.
    /// </summary>
    public SimNetworkRule? RuleOfPeer(FirewallCase @case, SimSubnet origin)
    {
        string[] peers = @case.Topology.Peerings.PartsOf(origin.VNetId).Select(peering => peering.RemoteVNetId).ToArray();
        return peers.Length == 0
            ? null
            : @case.RulesOf(NetworkRuleKind.VirtualNetwork)
                .Where(rule => RulesMustBeReady.Instance.IsReady(rule) && @case.StaysInTenant(rule))
                .FirstOrDefault(rule => NamesSubnetOf(@case, peers, rule));
    }

    private static bool NamesSubnetOf(FirewallCase @case, string[] peers, SimNetworkRule rule) =>
        peers.Contains(ArmId.ParentOf(rule.Value), ArmId.Comparer)
        && @case.Topology.Subnets.TryGet(rule.Value, out SimSubnet? subnet)
        && @case.EndpointOf(subnet) is { } endpoint
        && EndpointsMustCoverTheRegion.Instance.Covers(@case.Topology, endpoint, @case.Resource.Location);
}

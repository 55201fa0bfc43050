using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Changes.Network;

/// <summary>
/// What becomes of the virtual network rules that name a deleted subnet: by the topology's switch they stay and never
/// match again, or they go. Source: https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq
/// </summary>
internal static class SubnetRemoval
{
    public static SimTopology Remove(SimTopology topology, SimSubnet subnet, List<string> warnings)
    {
        SimTopology result = topology.Without(subnet);
        foreach (SimResource resource in topology.Resources.Where(resource => Names(resource, subnet)))
        {
            result = result.With(resource with { Firewall = Orphaned(topology, resource.Firewall, subnet) });
            warnings.Add($"The network rule of '{resource}' for the subnet '{subnet}' no longer admits anything.");
        }

        return result;
    }

    private static bool Names(SimResource resource, SimSubnet subnet) =>
        resource.Firewall.NetworkRules.Any(rule => Names(rule, subnet));

    private static bool Names(SimNetworkRule rule, SimSubnet subnet) =>
        rule.Kind == NetworkRuleKind.VirtualNetwork
        && rule.State != NetworkRuleState.NetworkSourceDeleted
        && ArmId.Same(rule.Value, subnet.Id);

    private static SimFirewall Orphaned(SimTopology topology, SimFirewall firewall, SimSubnet subnet) => firewall with
    {
        NetworkRules = topology.RuleAfterSubnetDeleted == RuleAfterSubnetDeleted.Removed
            ? firewall.NetworkRules.RemoveAll(rule => Names(rule, subnet))
            : firewall.NetworkRules.Replace(
                rule => Names(rule, subnet),
                rule => rule with { State = NetworkRuleState.NetworkSourceDeleted }),
    };
}

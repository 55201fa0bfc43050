using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Evaluation.Path;
using ServiceEndpoints.Evaluation.Security;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Firewalls;

namespace ServiceEndpoints.Queries.Reachability;

/// <summary>Whether interfaces that differ in their private address alone fare alike.</summary>
internal static class EgressSharing
{
    /// <summary>
    /// Source prefixes of outbound rules tell addresses apart, and so may whatever is behind an appliance.
    /// </summary>
    public static bool LooksAtPrivateAddress(Node node, Inquiry inquiry)
    {
        if (inquiry.Destination.Resolved is not { Goal: Goal.Resource goal } destination
            || FirewallModels.For(goal.Target.Type).ComparesPrivateAddresses(goal.Target))
        {
            return true;
        }

        AddressSet addresses = inquiry.SecondStep is { } second
            ? destination.Addresses.Union(second.Addresses)
            : destination.Addresses;
        bool passesAppliance = node.Subnet.Winners
            .Partition(addresses, out _)
            .Any(part => part.Value.NextHopType == NextHopType.VirtualAppliance);
        return passesAppliance
            || node.SecurityGroupIds().Any(group => TellsAddressesApart(inquiry.Network, node, group.GroupId));
    }

    private static bool TellsAddressesApart(CompiledNetwork network, Node node, string groupId)
    {
        CompiledSecurityGroup? group = network.SecurityGroup(groupId, node.Subnet);
        AddressSet subnet = node.Subnet.Addresses;
        return group is null || group.InOrder(RuleDirection.Outbound)
            .Any(rule => rule.Source.Overlaps(subnet) && !rule.Source.IsSupersetOf(subnet));
    }
}

using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Changes.Policies;

/// <summary>The subnets that have a policy, on which a change to the policy tells.</summary>
internal static class PolicyUsers
{
    public static IEnumerable<SimSubnet> Of(SimTopology topology, SimServiceEndpointPolicy policy) =>
        topology.Subnets.Where(subnet => subnet.ServiceEndpointPolicyIds.Contains(policy.Id, ArmId.Comparer));

    public static IEnumerable<string> WarningsOf(
        SimTopology before, SimTopology after, SimServiceEndpointPolicy policy) =>
        Of(after, policy).SelectMany(subnet => WarningsOf(before, subnet, after, subnet));

    /// <summary>What the policies of a subnet do now that may surprise.</summary>
    public static IEnumerable<string> WarningsOf(
        SimTopology before, SimSubnet subnet, SimTopology after, SimSubnet changed) =>
        SubnetPolicies.WarningsOf(before, subnet, after, changed);
}

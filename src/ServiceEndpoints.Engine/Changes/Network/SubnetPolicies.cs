using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Changes.Endpoints;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Policies;
using ServiceEndpoints.Rules.Validity;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Changes.Network;

/// <summary>
/// Gives a subnet exactly the service endpoint policies of a list. With the first policy the regional Storage endpoint
/// covers every region, without the last its own regions again.
/// </summary>
internal static class SubnetPolicies
{
    /// <summary>Detaches what is not kept, so that the endpoint that it needs can go.</summary>
    public static SimTopology Keep(SimTopology topology, string subnetId, ValueList<string> kept)
    {
        SimSubnet subnet = topology.Subnets.Find(subnetId)!;
        ValueList<string> rest = subnet.ServiceEndpointPolicyIds.RemoveAll(id => !kept.Contains(id, ArmId.Comparer));
        return rest.Equals(subnet.ServiceEndpointPolicyIds) ? topology : topology.With(With(topology, subnet, rest));
    }

    public static Result<Changed> Attach(Changed done, string subnetId, ValueList<string> policyIds)
    {
        SimTopology topology = done.Topology;
        SimSubnet subnet = topology.Subnets.Find(subnetId)!;
        SimSubnet edited = With(topology, subnet, policyIds.Distinct(ArmId.Comparer).ToValueList());
        if (edited == subnet)
        {
            return done with { Subject = subnet };
        }

        Refusal? refusal = ExistenceRule.Judge(topology.ServiceEndpointPolicies, policyIds.Except(
            subnet.ServiceEndpointPolicyIds, ArmId.Comparer)) ?? ValidityRules.Subnet.Judge(topology, edited);
        if (refusal is not null)
        {
            return refusal;
        }

        SimTopology after = topology.With(edited);
        return new Changed(after, edited)
        {
            Warnings = [.. done.Warnings, .. WarningsOf(topology, subnet, after, edited)],
        };
    }

    /// <summary>What the policies of a subnet do that may surprise, and did not do before.</summary>
    public static IEnumerable<string> WarningsOf(
        SimTopology topology, SimSubnet before, SimTopology after, SimSubnet edited) =>
        Consequences(after, edited).Except(Consequences(topology, before));

    private static IEnumerable<string> Consequences(SimTopology topology, SimSubnet subnet) =>
    [
        .. subnet.ServiceEndpoints.SelectMany(endpoint => SourceSwitch.WarningsOf(topology, subnet, endpoint)),
        .. subnet.ServiceEndpointPolicyIds.Count == 0 ? [] : Filtering(topology, subnet),
    ];

    private static IEnumerable<string> Filtering(SimTopology topology, SimSubnet subnet)
    {
        string[] idle = PolicyFilter.IsIdle(topology, subnet)
            ? [$"The service endpoint policies of '{subnet}' list no resource, and so deny nothing until one does."]
            : [];
        IEnumerable<string> cutOff = topology.Resources
            .Where(account => Names(account, subnet)
                && PolicyFilter.Judge(topology, subnet, account).Outcome == Verdict.Blocked)
            .Select(account => $"'{account}' has a VNet rule for '{subnet}', and no service endpoint policy of '{subnet}' "
                + "lists it: it is no longer reached from there.");
        return [.. idle, .. cutOff, .. ManagedSubnetPolicyRule.Advice(topology, subnet)];
    }

    private static bool Names(SimResource account, SimSubnet subnet) =>
        account.Type == ResourceType.StorageAccount && account.Firewall.NetworkRules.Any(rule =>
            rule.Kind == NetworkRuleKind.VirtualNetwork && ArmId.Same(rule.Value, subnet.Id));

    private static SimSubnet With(SimTopology topology, SimSubnet subnet, ValueList<string> policyIds)
    {
        SimSubnet edited = subnet with { ServiceEndpointPolicyIds = policyIds };
        bool isSame = policyIds.Count > 0 == subnet.ServiceEndpointPolicyIds.Count > 0;
        return isSame
            ? edited
            : edited with
            {
                ServiceEndpoints = subnet.ServiceEndpoints.Replace(PolicyFilter.Concerns, endpoint => endpoint with
                {
                    Locations = EndpointLocationsRule.Of(topology, edited, endpoint.Service),
                }),
            };
    }
}

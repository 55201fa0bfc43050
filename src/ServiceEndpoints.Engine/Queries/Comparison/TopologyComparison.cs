using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Queries.Comparison;

/// <summary>Compares two topologies thing by thing and property by property.</summary>
public static class TopologyComparison
{
    private const string TypePrefix = "Sim";

    /// <summary>
    /// Nothing for two topologies that are the same but for their own names. The settings come first, then the things by kind and id; the order
    /// depends on nothing else.
    /// </summary>
    public static IEnumerable<SimTopologyDifference> Of(SimTopology reference, SimTopology difference) =>
    [
        .. Settings(reference, difference),
        .. Of(reference.Subscriptions, difference.Subscriptions),
        .. Of(reference.RoleDefinitions, difference.RoleDefinitions),
        .. Of(reference.RoleAssignments, difference.RoleAssignments),
        .. Of(reference.VNets, difference.VNets),
        .. Of(reference.Subnets, difference.Subnets),
        .. Of(reference.Peerings, difference.Peerings),
        .. Of(reference.RouteTables, difference.RouteTables),
        .. Of(reference.NetworkSecurityGroups, difference.NetworkSecurityGroups),
        .. Of(reference.ApplicationSecurityGroups, difference.ApplicationSecurityGroups),
        .. Of(reference.NatGateways, difference.NatGateways),
        .. Of(reference.OnPremisesNetworks, difference.OnPremisesNetworks),
        .. Of(reference.Gateways, difference.Gateways),
        .. Of(reference.ServiceEndpointPolicies, difference.ServiceEndpointPolicies),
        .. Of(reference.ManagedServices, difference.ManagedServices),
        .. Of(reference.PrivateEndpoints, difference.PrivateEndpoints),
        .. Of(reference.VMs, difference.VMs),
        .. Of(reference.Resources, difference.Resources),
    ];

    private static IEnumerable<SimTopologyDifference> Settings(SimTopology reference, SimTopology difference) =>
        PropertyComparison.Of(reference, difference).Select(found => new SimTopologyDifference
        {
            Change = found.Change,
            Type = nameof(SimTopology)[TypePrefix.Length..],
            Id = string.Empty,
            Name = difference.Name,
            Property = found.Property,
            ReferenceValue = found.Reference,
            DifferenceValue = found.Difference,
        });

    private static IEnumerable<SimTopologyDifference> Of<T>(EntityTable<T> reference, EntityTable<T> difference)
        where T : SimEntity
    {
        if (ReferenceEquals(reference, difference))
        {
            return [];
        }

        IEnumerable<SimTopologyDifference> before = reference.SelectMany(one =>
            difference.TryGet(one.Id, out T? other) ? Changed(one, other) : [Gone(one)]);
        IEnumerable<SimTopologyDifference> after = difference
            .Where(one => !reference.TryGet(one.Id, out _))
            .Select(Come);
        return before.Concat(after).OrderBy(row => row.Id, ArmId.Comparer);
    }

    private static IEnumerable<SimTopologyDifference> Changed(SimEntity reference, SimEntity difference) =>
        ReferenceEquals(reference, difference) || reference.Equals(difference)
            ? []
            : PropertyComparison.Of(reference, difference).Select(found => Row(difference, found.Change) with
            {
                Property = found.Property,
                ReferenceValue = found.Reference,
                DifferenceValue = found.Difference,
            });

    private static SimTopologyDifference Gone(SimEntity entity) =>
        Row(entity, DifferenceChange.Removed) with { ReferenceValue = PropertyText.OfAll(entity, entity.Name) };

    private static SimTopologyDifference Come(SimEntity entity) =>
        Row(entity, DifferenceChange.Added) with { DifferenceValue = PropertyText.OfAll(entity, entity.Name) };

    private static SimTopologyDifference Row(SimEntity entity, DifferenceChange change) => new()
    {
        Change = change,
        Type = entity.GetType().Name[TypePrefix.Length..],
        Id = entity.Id,
        Name = entity.ToString(),
    };
}

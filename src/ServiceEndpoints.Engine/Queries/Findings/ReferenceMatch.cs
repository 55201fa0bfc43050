using System.Collections.Generic;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Queries.Findings;

/// <summary>
/// Whether two topologies are about the same things at all. A template does not say where it is deployed, so that its
/// things have other ids than those that are there unless the import is told.
/// </summary>
public static class ReferenceMatch
{
    /// <summary>
    /// What to tell somebody whose topologies have nothing in common although things of the same names are in both;
    /// null for nothing.
    /// </summary>
    public static string? Doubt(SimTopology topology, SimTopology reference)
    {
        Dictionary<string, SimEntity> there = [];
        HashSet<string> ids = new(ArmId.Comparer);
        foreach (SimEntity entity in Things(reference))
        {
            ids.Add(entity.Id);
            there.TryAdd(KindAndName(entity), entity);
        }

        SimEntity? namesake = null;
        foreach (SimEntity entity in Things(topology))
        {
            if (ids.Contains(entity.Id))
            {
                return null;
            }

            namesake ??= there.ContainsKey(KindAndName(entity)) ? entity : null;
        }

        return namesake is null ? null : Text(namesake, there[KindAndName(namesake)]);
    }

    private static string Text(SimEntity here, SimEntity there) =>
        $"The topologies have nothing in common: '{here}' is {here.Id} here and {there.Id} there. Import the template with "
        + $"-SubscriptionId {there.SubscriptionId} -ResourceGroupName {there.ResourceGroupName} if that is where it goes.";

    private static string KindAndName(SimEntity entity) => $"{ArmId.TypeOf(entity.Id)}/{entity}".ToUpperInvariant();

    private static IEnumerable<SimEntity> Things(SimTopology topology) =>
    [
        .. topology.VNets,
        .. topology.Subnets,
        .. topology.NetworkSecurityGroups,
        .. topology.RouteTables,
        .. topology.ServiceEndpointPolicies,
        .. topology.Resources,
    ];
}

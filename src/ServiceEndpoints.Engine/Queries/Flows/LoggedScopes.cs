using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Queries.Flows;

/// <summary>Finds what flow logs were made for: VNets, subnets, interfaces and security groups.</summary>
internal sealed class LoggedScopes(SimTopology topology)
{
    private readonly Dictionary<string, LoggedScope?> _scopes = new(ArmId.Comparer);
    private ILookup<string, SimEntity>? _byName;

    /// <summary>What was found by its name alone, and what it was taken for.</summary>
    public IEnumerable<(string Target, SimEntity TakenFor)> FoundByName => _scopes
        .Where(scope => scope.Value is { IsByName: true })
        .Select(scope => (scope.Key, scope.Value!.Target!));

    /// <param name="target">An id; empty where the log does not say.</param>
    /// <returns>Null when nothing in the topology has the id, nor alone its kind and name.</returns>
    public LoggedScope? Of(string target)
    {
        if (!_scopes.TryGetValue(target, out LoggedScope? scope))
        {
            _scopes.Add(target, scope = Find(target));
        }

        return scope;
    }

    private LoggedScope? Find(string target)
    {
        if (target.Length == 0)
        {
            return LoggedScope.Everything(topology);
        }

        if (ById(target) is { } found)
        {
            return LoggedScope.Of(topology, found, isByName: false);
        }

        _byName ??= Targets().ToLookup(entity => KindAndName(entity.Id), ArmId.Comparer);
        SimEntity[] alike = [.. _byName[KindAndName(target)]];
        return alike.Length == 1 ? LoggedScope.Of(topology, alike[0], isByName: true) : null;
    }

    private SimEntity? ById(string id) =>
        topology.VNets.Find(id)
        ?? topology.Subnets.Find(id)
        ?? topology.NetworkInterfaces.Find(id)
        ?? (SimEntity?)topology.NetworkSecurityGroups.Find(id);

    private IEnumerable<SimEntity> Targets() =>
    [
        .. topology.VNets,
        .. topology.Subnets,
        .. topology.NetworkInterfaces,
        .. topology.NetworkSecurityGroups,
    ];

    /// <summary>The id without subscription and resource group.</summary>
    private static string KindAndName(string id)
    {
        int start = id.LastIndexOf("/providers/", StringComparison.OrdinalIgnoreCase);
        return start < 0 ? id : id[start..];
    }
}

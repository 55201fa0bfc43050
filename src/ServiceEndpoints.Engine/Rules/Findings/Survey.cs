using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Firewalls;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Findings;

/// <summary>A topology and what several rules look up in it, each worked out once and only when asked for.</summary>
public sealed class Survey
{
    private static readonly string[] s_ruleWords = ["Rules", "networkAcls", "firewall"];

    private static readonly Caller s_anybody =
        new() { Kind = CallerKind.Public, Addresses = ReservedRanges.PublicInternet, Text = "the internet" };

    private readonly Lazy<Dictionary<string, List<RuleUse>>> _rulesBySubnet;
    private readonly Lazy<Dictionary<string, List<SimResource>>> _resourcesByFamily;
    private readonly Lazy<HashSet<string>> _familiesWithUnreadRules;
    private readonly Lazy<Dictionary<string, List<EndpointUse>>> _endpointsByFamily;
    private readonly Lazy<Dictionary<string, List<SimNetworkInterface>>> _interfacesBySubnet;
    private readonly Lazy<Dictionary<string, List<SimPrivateEndpoint>>> _privateEndpoints;
    private readonly Lazy<PublicSources> _sources;
    private readonly Dictionary<(string Family, string Region), EndpointUse?> _firstEndpoints = [];

    /// <param name="topology">The topology to look at.</param>
    /// <param name="paths">The ways of its traffic.</param>
    /// <param name="deployed">What is deployed where it is about to be; null where nobody told.</param>
    public Survey(SimTopology topology, IPathFacts paths, Survey? deployed = null)
    {
        Topology = topology;
        Paths = paths;
        Deployed = deployed;
        _rulesBySubnet = new(() => Grouped(VNetRules(), use => use.Rule.Value, ArmId.Comparer));
        _resourcesByFamily = new(() => Grouped(topology.Resources, resource => ServiceFamily.Of(resource.Type)));
        _familiesWithUnreadRules = new(() => topology.Resources
            .Where(HasUnreadRules)
            .Select(resource => ServiceFamily.Of(resource.Type))
            .ToHashSet());
        _endpointsByFamily = new(() => Grouped(Endpoints(), use => ServiceFamily.Of(use.Endpoint)));
        _interfacesBySubnet = new(() => Grouped(topology.NetworkInterfaces, nic => nic.SubnetId, ArmId.Comparer));
        _privateEndpoints = new(() => Grouped(topology.PrivateEndpoints, one => one.ResourceId, ArmId.Comparer));
        Accounts = new(topology);
        SqlSubnets = new(this);
        _sources = new(() => PublicSources.Of(topology));
    }

    public SimTopology Topology { get; }

    public IPathFacts Paths { get; }

    /// <summary>What is deployed where the topology is about to be; null where nobody told.</summary>
    public Survey? Deployed { get; }

    /// <summary>Whether what is not in the topology may exist all the same.</summary>
    public bool IsPartial => Topology.Scope == TopologyScope.Partial;

    internal ClosedAccounts Accounts { get; }

    internal SqlSubnets SqlSubnets { get; }

    /// <summary>The public addresses that clients in the topology come with.</summary>
    internal PublicSources Sources => _sources.Value;

    /// <summary>The VNet rules that name a subnet, whatever their state.</summary>
    public IReadOnlyList<RuleUse> RulesNaming(SimSubnet subnet) =>
        _rulesBySubnet.Value.GetValueOrDefault(subnet.Id) ?? [];

    /// <summary>Every VNet rule of the topology.</summary>
    public IEnumerable<RuleUse> VNetRules() => Topology.Resources.SelectMany(resource => resource.Firewall.NetworkRules
        .Where(rule => rule.Kind == NetworkRuleKind.VirtualNetwork)
        .Select(rule => new RuleUse(resource, rule)));

    /// <summary>Every IP rule of the topology that names addresses.</summary>
    public IEnumerable<RuleUse> IPRules() => Topology.Resources.SelectMany(resource => resource.Firewall.NetworkRules
        .Where(rule => rule is { Kind: NetworkRuleKind.IPRange, Range: not null })
        .Select(rule => new RuleUse(resource, rule)));

    /// <summary>Every endpoint of the topology.</summary>
    public IEnumerable<EndpointUse> Endpoints() => Topology.Subnets.SelectMany(subnet =>
        subnet.ServiceEndpoints.Select(endpoint => new EndpointUse(subnet, endpoint)));

    /// <summary>The resources that an endpoint leads to, wherever they are.</summary>
    public IReadOnlyList<SimResource> ResourcesBehind(SimServiceEndpoint endpoint) =>
        _resourcesByFamily.Value.GetValueOrDefault(ServiceFamily.Of(endpoint)) ?? [];

    /// <summary>The endpoints that lead to a family.</summary>
    internal IReadOnlyList<EndpointUse> EndpointsTo(string family) =>
        _endpointsByFamily.Value.GetValueOrDefault(family) ?? [];

    public IReadOnlyList<SimNetworkInterface> InterfacesIn(SimSubnet subnet) =>
        _interfacesBySubnet.Value.GetValueOrDefault(subnet.Id) ?? [];

    /// <summary>The private endpoints that lead to a resource.</summary>
    public IReadOnlyList<SimPrivateEndpoint> PrivateEndpointsTo(string resourceId) =>
        _privateEndpoints.Value.GetValueOrDefault(resourceId) ?? [];

    /// <summary>Whether machines or managed services are in the VNet.</summary>
    public bool HasClients(SimVNet vnet) => Topology.Subnets.PartsOf(vnet.Id)
        .SelectMany(subnet => Topology.Addresses.OwnersIn(subnet.Id))
        .Any(owner => !Topology.PrivateEndpoints.TryGet(owner, out _));

    /// <summary>Whether not all rules of the resources that an endpoint leads to could be read.</summary>
    public bool HasUnreadRulesBehind(SimServiceEndpoint endpoint) =>
        _familiesWithUnreadRules.Value.Contains(ServiceFamily.Of(endpoint));

    /// <summary>An endpoint that reaches resources of a family in a region; null when none does.</summary>
    internal EndpointUse? FirstEndpointTo(string family, string region)
    {
        if (!_firstEndpoints.TryGetValue((family, region), out EndpointUse? first))
        {
            first = EndpointsTo(family).FirstOrDefault(use => Covers(use, region));
            _firstEndpoints.Add((family, region), first);
        }

        return first;
    }

    /// <summary>Whether the endpoint of the subnet reaches resources of a region with the subnet's identity.</summary>
    public bool Covers(EndpointUse use, string region) =>
        EndpointsMustCoverTheRegion.Instance.Covers(Topology, use.Endpoint, region);

    /// <summary>Whether not all rules of the resource could be read.</summary>
    public static bool HasUnreadRules(SimResource resource) =>
        resource.Unresolved.Count > 0 && s_ruleWords.Any(word => resource.Unread(word) is not null);

    /// <summary>Whether the resource surely admits any client of the internet, whatever its address.</summary>
    public bool IsOpen(SimResource resource) => FirewallModels.For(resource.Type)
        .Judge(new(Topology, resource, s_anybody))
        .All(ruling => ruling.Outcome == Verdict.Reachable);

    private static Dictionary<TKey, List<T>> Grouped<TKey, T>(
        IEnumerable<T> items, Func<T, TKey> key, IEqualityComparer<TKey>? comparer = null)
        where TKey : notnull
    {
        Dictionary<TKey, List<T>> groups = new(comparer);
        foreach (T item in items)
        {
            TKey name = key(item);
            if (!groups.TryGetValue(name, out List<T>? group))
            {
                group = [];
                groups.Add(name, group);
            }

            group.Add(item);
        }

        return groups;
    }
}

/// <summary>A rule and the resource that has it.</summary>
public sealed record RuleUse(SimResource Resource, SimNetworkRule Rule)
{
    public override string ToString() => $"{Resource}: {Rule}";
}

/// <summary>An endpoint and the subnet that has it.</summary>
public sealed record EndpointUse(SimSubnet Subnet, SimServiceEndpoint Endpoint)
{
    public override string ToString() => $"{Subnet}: {Endpoint}";
}

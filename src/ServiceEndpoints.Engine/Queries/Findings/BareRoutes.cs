using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Evaluation.Routing;
using ServiceEndpoints.Evaluation.Security;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Findings;

namespace ServiceEndpoints.Queries.Findings;

/// <summary>
/// The routes of a subnet as they would be without endpoints, and its security groups. All subnets of one VNet with one
/// route table have them in common.
/// </summary>
internal sealed class BareRoutes
{
    private readonly CompiledNetwork _network;
    private readonly SubnetContext _context;
    private readonly AddressMap<CompiledRoute> _winners;
    private readonly SecurityTags _tags;
    private readonly Dictionary<string, Detour?> _detours = [];
    private readonly Dictionary<SimNetworkSecurityGroup, CompiledSecurityGroup> _groups =
        new(ReferenceEqualityComparer.Instance);

    private NextHopType? _default;

    public BareRoutes(CompiledNetwork network, SimSubnet subnet, SimVNet vnet)
    {
        _network = network;
        _context = new(network.Topology, subnet with { ServiceEndpoints = [] }, vnet);
        RouteCollector collector = new(_context, network.Tags);
        _winners = RouteSelection.Winners(collector.Collect(), EndpointRouteModel.Documented);
        _tags = new(_context, network.Tags);
        IsKnown = collector.UnknownTags.Count == 0
            && _context.Gaps is { UserRoutes: null, Gateways: null };
    }

    /// <summary>Whether nothing that the routes follow from is missing.</summary>
    public bool IsKnown { get; }

    /// <summary>Where most of the internet is.</summary>
    public NextHopType Default => _default ??= _winners
        .Partition(ReservedRanges.PublicInternet, out _)
        .OrderByDescending(part => part.Addresses.Count)
        .Select(part => part.Value.NextHopType)
        .FirstOrDefault(NextHopType.None);

    /// <param name="name">What the addresses are called; equal names are equal addresses.</param>
    public Detour? DetourTo(string name, AddressSet addresses)
    {
        if (!_detours.TryGetValue(name, out Detour? detour))
        {
            detour = DetourTo(addresses);
            _detours.Add(name, detour);
        }

        return detour;
    }

    public Detour? DetourTo(AddressSet addresses) => _winners
        .Partition(addresses, out _)
        .Where(part => part.Value.NextHopType is NextHopType.VirtualAppliance or NextHopType.VirtualNetworkGateway)
        .OrderByDescending(part => part.Addresses.Count)
        .Select(part => new Detour(part.Value.Label, part.Value.NextHopType))
        .FirstOrDefault();

    public CompiledSecurityGroup Compiled(SimNetworkSecurityGroup group)
    {
        if (!_groups.TryGetValue(group, out CompiledSecurityGroup? compiled))
        {
            compiled = new SecurityRuleCompiler(_tags, id => _network.Asgs.Of(id, _context.VNet.Id)).Compile(group);
            _groups.Add(group, compiled);
        }

        return compiled;
    }
}

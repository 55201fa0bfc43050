using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Evaluation.Path;
using ServiceEndpoints.Evaluation.Routing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Findings;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Queries.Findings;

/// <summary>
/// Facts about the ways of traffic, worked out from the evaluator's own pieces. What subnets have in common is worked
/// out once for all of them, and not at all where nothing can come of it.
/// </summary>
internal sealed class PathFacts(SimTopology topology) : IPathFacts
{
    private readonly CompiledNetwork _network = CompiledNetwork.Of(topology);
    private readonly bool _hasAdvertisedPrefixes = topology.Gateways.Any(gateway => gateway.AdvertisedPrefix.Count > 0);
    private readonly Dictionary<string, IReadOnlyList<SimVNet>> _peers = new(ArmId.Comparer);
    private readonly Dictionary<string, BareRoutes> _routes = new(ArmId.Comparer);
    private readonly Dictionary<string, AddressSet?> _endpoints = new(ArmId.Comparer);

    public IReadOnlyList<SimVNet> PeersOf(SimVNet vnet)
    {
        if (!_peers.TryGetValue(vnet.Id, out IReadOnlyList<SimVNet>? peers))
        {
            peers = ConnectedPeer.Of(topology, vnet)
                .Where(peer => peer.IsInVirtualNetworkTag)
                .Select(peer => peer.VNet)
                .ToList();
            _peers.Add(vnet.Id, peers);
        }

        return peers;
    }

    public Detour? DetourOf(SimSubnet subnet, SimServiceEndpoint endpoint)
    {
        string name = NameOf(subnet, endpoint);
        return MayLeadElsewhere(subnet)
            && RoutesOf(subnet) is { } routes
            && AddressesBehind(name) is { } addresses
                ? Past(subnet, routes, name, addresses)
                : null;
    }

    public NextHopType? DefaultRouteOf(SimSubnet subnet) =>
        topology.Gateways.Count == 0 && topology.Peerings.Count == 0 && subnet.RouteTableId is null
            ? NextHopType.Internet
            : RoutesOf(subnet)?.Default;

    public SimSecurityRule? DenialOf(
        SimSubnet subnet, SimNetworkSecurityGroup group, AddressSet addresses, PortSet ports)
    {
        if (RoutesOf(subnet) is not { } routes || subnet.Unread("networkSecurityGroup") is not null)
        {
            return null;
        }

        AddressSet source = AddressSet.From(subnet.AddressPrefix);
        Traffic traffic = new(source, addresses, Traffic.ClientPorts, ports, IPProtocol.Tcp);
        return routes.Compiled(group)
            .Judge(traffic, RuleDirection.Outbound)
            .Where(ruling => ruling.Denies && ruling.Part.Source.Count == source.Count)
            .Select(ruling => ruling.Rule.Definition)
            .FirstOrDefault();
    }

    public AddressSet? AddressesOf(SimResource resource)
    {
        PublicAddresses addresses =
            PublicAddresses.Of(_network, resource, ServiceCatalogue.ForResourceType(resource.Type), isSecondary: false);
        return addresses.Unknown is null ? addresses.Set : null;
    }

    public AddressSet? AddressesOf(string region) => _network.Tags.AzureCloud(region)?.Addresses;

    /// <summary>In the other model, the endpoint does not win everywhere.</summary>
    private Detour? Past(SimSubnet subnet, BareRoutes routes, string name, AddressSet addresses) =>
        topology.EndpointRouteModel == EndpointRouteModel.Documented
            ? routes.DetourTo(name, addresses)
            : routes.DetourTo(AddressSet.UnionOf(_network.Subnet(subnet.Id)!.Winners
                .Partition(addresses, out _)
                .Where(part => part.Value.IsEndpoint)
                .Select(part => part.Addresses)));

    private bool MayLeadElsewhere(SimSubnet subnet) =>
        _hasAdvertisedPrefixes
        || (topology.RouteTables.Find(subnet.RouteTableId)?.Routes ?? []).Any(route =>
            route.NextHopType is NextHopType.VirtualAppliance or NextHopType.VirtualNetworkGateway);

    private BareRoutes? RoutesOf(SimSubnet subnet)
    {
        if (subnet.Unread("routeTable") is not null || !topology.VNets.TryGet(subnet.VNetId, out SimVNet? vnet))
        {
            return null;
        }

        string key = $"{vnet.Id}|{subnet.RouteTableId}";
        if (!_routes.TryGetValue(key, out BareRoutes? routes))
        {
            routes = new(_network, subnet, vnet);
            _routes.Add(key, routes);
        }

        return routes.IsKnown ? routes : null;
    }

    /// <summary>The service and the regions that an endpoint covers; a policy widens one for Storage.</summary>
    private string NameOf(SimSubnet subnet, SimServiceEndpoint endpoint)
    {
        string family = ServiceFamily.Of(endpoint);
        bool isWidened = EndpointLocationsRule.IsWidened(topology.StorageEndpointScope, subnet, endpoint.Service);
        return $"{family}|{(isWidened ? "*" : string.Join('|', endpoint.Locations))}";
    }

    private AddressSet? AddressesBehind(string name)
    {
        if (!_endpoints.TryGetValue(name, out AddressSet? addresses))
        {
            string[] words = name.Split('|');
            AddressSet?[] regions =
                words.Skip(1).Select(region => _network.Tags.InRegion(words[0], region)?.Addresses).ToArray();
            addresses = regions.Contains(null) ? null : AddressSet.UnionOf(regions.OfType<AddressSet>());
            _endpoints.Add(name, addresses);
        }

        return addresses;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Evaluation.Routing;

/// <summary>
/// The records that a subnet's routes and security tags follow from. Two contexts that hold the same records give the
/// same routes, so what was compiled from one serves the other.
/// </summary>
internal sealed class SubnetContext
{
    private readonly object?[] _records;

    public SubnetContext(SimTopology topology, SimSubnet subnet, SimVNet vnet)
    {
        Subnet = subnet;
        VNet = vnet;
        Model = topology.EndpointRouteModel;
        StorageScope = topology.StorageEndpointScope;
        RouteTable = topology.RouteTables.Find(subnet.RouteTableId);
        HasMissingRouteTable = subnet.RouteTableId is not null && RouteTable is null;
        Peers = ConnectedPeer.Of(topology, vnet);
        MissingPeers = ConnectedPeer.Missing(topology, vnet).ToList();
        Gateways = ReachableGateway.Of(topology, vnet);
        IsPartial = topology.Scope == TopologyScope.Partial;
        Gaps = RoutingGaps.Of(this);
        _records =
        [
            subnet, vnet, RouteTable, Model, StorageScope, topology.Scope, topology.ServiceTags,
            .. Peers.SelectMany(peer => new object[] { peer.Peering, peer.Reverse, peer.VNet }),
            .. Gateways.SelectMany(gateway => new object?[] { gateway.Gateway, gateway.OnPremises }),
            .. MissingPeers,
        ];
    }

    public SimSubnet Subnet { get; }

    public SimVNet VNet { get; }

    public SimRouteTable? RouteTable { get; }

    /// <summary>The subnet names a route table that is not in the topology.</summary>
    public bool HasMissingRouteTable { get; }

    public EndpointRouteModel Model { get; }

    public StorageEndpointScope StorageScope { get; }

    public IReadOnlyList<ConnectedPeer> Peers { get; }

    /// <summary>Open peerings with VNets that are not in the topology.</summary>
    public IReadOnlyList<SimPeering> MissingPeers { get; }

    public IReadOnlyList<ReachableGateway> Gateways { get; }

    /// <summary>Whether what is not in the topology may exist all the same.</summary>
    public bool IsPartial { get; }

    public RoutingGaps Gaps { get; }

    /// <summary>The VNet and its peers.</summary>
    public AddressSet VNetSpace =>
        AddressSet.From(VNet.AddressPrefix.Concat(Peers.SelectMany(peer => peer.VNet.AddressPrefix)));

    /// <summary>The VNet, the peers that may access it, and the networks behind its gateways.</summary>
    public AddressSet ConnectedSpace => AddressSet.UnionOf(
    [
        AddressSet.From(VNet.AddressPrefix),
        .. Peers.Where(peer => peer.IsInVirtualNetworkTag).Select(peer => AddressSet.From(peer.VNet.AddressPrefix)),
        .. Gateways.Select(gateway => gateway.Behind),
    ]);

    public bool HoldsTheSameRecordsAs(SubnetContext other) =>
        _records.AsSpan().SequenceEqual(other._records, RecordIdentity.Instance);

    /// <summary>The regions an endpoint covers.</summary>
    public IEnumerable<string> LocationsOf(SimServiceEndpoint endpoint) =>
        EndpointLocationsRule.IsWidened(StorageScope, Subnet, endpoint.Service) ? ["*"] : endpoint.Locations;

    private sealed class RecordIdentity : IEqualityComparer<object?>
    {
        public static readonly RecordIdentity Instance = new();

        /// <summary>Entities by reference: comparing them by value would cost more than compiling.</summary>
        public new bool Equals(object? one, object? other) =>
            ReferenceEquals(one, other) || (one is Enum && one.Equals(other));

        public int GetHashCode(object? record) => 0;
    }
}

using System;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Opinion.Naive;

namespace ServiceEndpoints.Opinion.Comparison;

/// <summary>The same estate in the engine's words.</summary>
internal static class Translation
{
    private static readonly ServiceTagSet s_tags = new(1, "Public", "2026-01-01", Tags.All.Select(row =>
        new SimServiceTag(row.Blocks.Select(Block).ToValueList(), []) { Name = row.Name, Region = row.Region }));

    public static SimTopology Of(Estate estate)
    {
        SimTopology topology = new()
        {
            ServiceTags = s_tags,
            EndpointRouteModel = estate.LongestPrefix
                ? EndpointRouteModel.LongestPrefix
                : EndpointRouteModel.Documented,
            StorageEndpointScope = estate.StorageEverywhere
                ? StorageEndpointScope.AllRegions
                : StorageEndpointScope.RegionAndPair,
            AllowAzureAdmitsEndpointTraffic = estate.AllowAzureAdmitsEndpointTraffic,
            SameRegionSource = estate.SameRegionIsPrivate ? SameRegionSource.Private : SameRegionSource.Public,
            ApplianceSourceNat = estate.ApplianceTranslates,
            Scope = estate.Partial ? TopologyScope.Partial : TopologyScope.Complete,
            SqlConnectionPolicy = estate.SqlProxy ? SqlConnectionPolicy.Proxy : SqlConnectionPolicy.Redirect,
        };
        topology = topology.With(new SimSubscription
        {
            Id = ArmId.Subscription(Tenants.Foreign),
            TenantId = Tenants.ForeignTenant,
        });
        topology = estate.Policies.Aggregate(topology, (t, policy) => t.With(PolicyOf(policy)));
        topology = estate.Nets.Aggregate(topology, (t, net) => t.With(new SimVNet
        {
            Id = Ids.Of(net),
            Location = net.Region,
            AddressPrefix = net.Ranges.Select(Block).ToValueList(),
            Unresolved = Ids.Unread(net.Unread),
        }));
        topology = estate.Tables.Aggregate(topology, (t, table) => t.With(TableOf(table)));
        topology = estate.Groups.Aggregate(topology, (t, gang) => t.With(SecurityTranslation.Of(gang)));
        topology = SecurityTranslation.Labels(estate).Aggregate(topology, (t, label) => t.With(label));
        topology = estate.Pools.Aggregate(topology, (t, pool) => t.With(new SimNatGateway
        {
            Id = Ids.Of(pool),
            Location = "westeurope",
            PublicIPAddress = pool.Addresses.Select(Address).ToValueList(),
            HasUnknownAddresses = pool.Addresses.Count == 0,
        }));
        topology = estate.Subs.Aggregate(topology, (t, sub) => t.With(SubnetOf(sub)));
        topology = estate.Machines.Where(machine => machine.Managed is null)
            .Aggregate(topology, (t, machine) => t.With(MachineOf(machine)));
        topology = estate.Machines.Where(machine => machine.Managed is not null)
            .Aggregate(topology, (t, machine) => t.With(ManagedOf(machine)));
        topology = estate.Peers.Aggregate(topology, (t, peer) => t.With(new SimPeering
        {
            Id = ArmId.Child(Ids.Of(peer.Here), ArmTypes.Peerings, $"to-{peer.There.Name}"),
            RemoteVNetId = Ids.Of(peer.There),
            AllowVirtualNetworkAccess = peer.Access,
            AllowForwardedTraffic = peer.Forwarded,
            AllowGatewayTransit = peer.OffersGateway,
            UseRemoteGateways = peer.UsesRemoteGateway,
            Unresolved = Ids.Unread(peer.Unread),
        }));
        topology = estate.Nets.Aggregate(topology, (t, net) => net.LostPeers.Aggregate(t, (u, usesGateway) => u.With(
            new SimPeering
            {
                Id = ArmId.Child(Ids.Of(net), ArmTypes.Peerings, "to-missing"),
                RemoteVNetId = Ids.Missing(ArmTypes.VNet),
                UseRemoteGateways = usesGateway,
            })));
        topology = estate.Sites.Aggregate(topology, (t, site) => t.With(new SimOnPremisesNetwork
        {
            Id = Ids.Of(site),
            Location = "westeurope",
            AddressPrefix = site.Ranges.Select(Block).ToValueList(),
            PublicIPAddress = site.Nat.Select(Address).ToValueList(),
            ExpressRoutePeering = site.Peering,
            ExpressRouteNatIPAddress = site.CircuitNat.Select(Address).ToValueList(),
        }));
        topology = estate.Gates.Aggregate(topology, (t, gate) => t.With(GatewayOf(gate)));
        topology = estate.Services.Aggregate(topology, (t, service) => t.With(ServiceTranslation.Of(service)));
        return estate.Doors.Aggregate(topology, (t, door) => t.With(ServiceTranslation.Of(door)));
    }

    public static AddressPrefix Block(Cidr block) => AddressPrefix.Parse(block.ToString());

    public static IPv4Address Address(uint address) => IPv4Address.Parse(Cidr.Text(address));

    private static SimGateway GatewayOf(Gate gate) => new()
    {
        Id = Ids.Of(gate),
        Location = gate.Net.Region,
        VNetId = Ids.Of(gate.Net),
        Type = gate.Express ? GatewayType.ExpressRoute : GatewayType.Vpn,
        OnPremisesNetworkId = Ids.Of(gate.Site),
        AdvertisedPrefix = gate.Advertised.Select(Block).ToValueList(),
        Unresolved = Ids.Unread(gate.Unread),
    };

    private static SimRouteTable TableOf(Table table) => new()
    {
        Id = Ids.Of(table),
        Location = "westeurope",
        DisableBgpRoutePropagation = table.PropagationOff,
        Unresolved = Ids.Unread(table.Unread),
        Routes = table.Routes.Select(udr => new SimRoute
        {
            Id = ArmId.Child(Ids.Of(table), ArmTypes.Routes, udr.Name),
            AddressPrefix = udr.Unread == Udr.Destination ? "" : udr.Block?.ToString() ?? udr.Tag!,
            Prefix = udr.Block is { } block && udr.Unread != Udr.Destination ? Block(block) : null,
            NextHopType = udr.Hop,
            Unresolved = Ids.Unread(udr.Unread),
            NextHopIPAddress = udr.Via is { } via ? Address(via) : null,
        }).ToValueList(),
    };

    private static SimSubnet SubnetOf(Sub sub) => new()
    {
        Id = Ids.Of(sub),
        Location = sub.Net.Region,
        AddressPrefix = [Block(sub.Range)],
        ServiceEndpoints = sub.Endpoints.Select(endpoint => EndpointOf(
            sub,
            endpoint,
            sub.Going.Contains(endpoint.Service) ? ProvisioningState.Deleting : ProvisioningState.Succeeded))
            .Concat(sub.Coming.Select(endpoint => EndpointOf(sub, endpoint, ProvisioningState.Creating)))
            .ToValueList(),
        RouteTableId = sub.LacksTable ? Ids.Missing(ArmTypes.RouteTable)
            : sub.Table is { } table ? Ids.Of(table)
            : null,
        NetworkSecurityGroupId = sub.LacksGroup ? Ids.Missing(ArmTypes.NetworkSecurityGroup)
            : sub.Group is { } gang ? Ids.Of(gang)
            : null,
        NatGatewayId = sub.LacksPool ? Ids.Missing(ArmTypes.NatGateway)
            : sub.Pool is { } pool ? Ids.Of(pool)
            : null,
        DefaultOutboundAccess = sub.DefaultOutbound,
        Unresolved = Ids.Unread(sub.Unread),
        ServiceEndpointPolicyIds =
        [
            .. sub.Policies.Select(Ids.Of),
            .. sub.LacksPolicy ? [Ids.Missing(ArmTypes.ServiceEndpointPolicy)] : Array.Empty<string>(),
        ],
    };

    private static SimServiceEndpoint EndpointOf(
        Sub sub, (string Service, string[] Regions) endpoint, ProvisioningState state) =>
        new(Ids.Of(sub), endpoint.Service, endpoint.Regions.ToValueList())
        {
            ProvisioningState = state,
            Remaining = state == ProvisioningState.Succeeded ? TimeSpan.Zero : TimeSpan.FromSeconds(60),
        };

    private static SimManagedService ManagedOf(Machine machine)
    {
        Card card = machine.Cards[0];
        return new()
        {
            Id = Ids.Of(machine),
            Location = card.Sub.Net.Region,
            Type = machine.Managed!.Value,
            SubnetId = Ids.Of(card.Sub),
            PrivateIPAddress = machine.Managed == ManagedServiceType.AppServiceGatewayIntegration
                ? null
                : Address(card.Address),
            PublicIPAddress = machine.ManagedAddresses.Select(Address).ToValueList(),
            RouteAll = machine.RouteAll,
            Unresolved = Ids.Unread(machine.Unread),
        };
    }

    private static SimServiceEndpointPolicy PolicyOf(Policy policy) => new()
    {
        Id = Ids.Of(policy),
        Location = "westeurope",
        Definitions = new[] { ("Microsoft.Storage", policy.Listed), ("Global", policy.Aliases) }
            .Where(part => part.Item2.Count > 0)
            .Select(part => new SimServiceEndpointPolicyDefinition
            {
                Id = ArmId.Child(Ids.Of(policy), ArmTypes.ServiceEndpointPolicyDefinitions, part.Item1),
                Service = part.Item1,
                ServiceResource = part.Item2.ToValueList(),
            }).ToValueList(),
    };

    private static SimVM MachineOf(Machine machine) => new()
    {
        Id = Ids.Of(machine),
        Location = machine.Cards[0].Sub.Net.Region,
        PowerState = machine.Runs ? PowerState.Running : PowerState.Stopped,
        Unresolved = Ids.Unread(machine.Unread),
        NetworkInterfaces = machine.Cards.Select(card => new SimNetworkInterface
        {
            Id = Ids.Of(card),
            VMId = Ids.Of(machine),
            SubnetId = Ids.Of(card.Sub),
            PrivateIPAddress = Address(card.Address),
            PublicIPAddress = card.Public is { } address ? Address(address) : null,
            HasPublicIPAddress = card.Public is not null || card.HasSecretPublic,
            NetworkSecurityGroupId = card.Group is { } gang ? Ids.Of(gang) : null,
            ApplicationSecurityGroupIds = card.Labels.Select(Ids.OfLabel).ToValueList(),
            EnableIPForwarding = card.Forwards,
            Unresolved = Ids.Unread(card.Unread),
        }).ToValueList(),
    };
}

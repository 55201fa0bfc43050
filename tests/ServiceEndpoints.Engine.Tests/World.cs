using System;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Queries.Routes;
using ServiceEndpoints.Sessions.Naming;
using Xunit;

namespace ServiceEndpoints.Tests;

/// <summary>An estate built in a few words, and questions asked of it by name. In West Europe unless said otherwise.</summary>
internal sealed record World(SimTopology Topology)
{
    public const string Region = "westeurope";

    public World()
        : this(new SimTopology())
    {
    }

    public static string Id(string armType, string name) =>
        ArmId.Compose(SimTopology.DefaultSubscriptionId, SimTopology.DefaultResourceGroupName, armType, name);

    /// <summary>The id of <c>vnet/subnet</c>.</summary>
    public static string SubnetId(string path) =>
        ArmId.Child(Id(ArmTypes.VNet, path.Split('/')[0]), ArmTypes.Subnets, path.Split('/')[1]);

    public World With(Func<SimTopology, SimTopology> change) => new(change(Topology));

    public World VNet(string name, string ranges, string region = Region) => With(t => t.With(new SimVNet
    {
        Id = Id(ArmTypes.VNet, name),
        Location = region,
        AddressPrefix = ranges.Split(',').Select(AddressPrefix.Parse).ToValueList(),
    }));

    /// <param name="endpoints">Endpoint names; their locations are as Azure sets them.</param>
    public World Subnet(string path, string prefix, params string[] endpoints)
    {
        SimVNet vnet = Topology.VNets.Find(Id(ArmTypes.VNet, path.Split('/')[0]))!;
        return With(t => t.With(new SimSubnet
        {
            Id = SubnetId(path),
            Location = vnet.Location,
            AddressPrefix = [AddressPrefix.Parse(prefix)],
            ServiceEndpoints = endpoints.Select(name => Endpoint(path, name, vnet.Location)).ToValueList(),
        }));
    }

    public World Change(string subnet, Func<SimSubnet, SimSubnet> change) =>
        With(t => t.With(change(t.Subnets.Find(SubnetId(subnet))!)));

    public World Change(string resource, Func<SimFirewall, SimFirewall> change) => With(t =>
    {
        SimResource found = t.Resources.Named(resource).Single();
        return t.With(found with { Firewall = change(found.Firewall) });
    });

    public World VM(string name, string subnet, string address, string? publicAddress = null) =>
        With(t => t.With(new SimVM
        {
            Id = Id(ArmTypes.VM, name),
            Location = t.Subnets.Find(SubnetId(subnet))!.Location,
            NetworkInterfaces =
            [
                new SimNetworkInterface
                {
                    Id = Id(ArmTypes.NetworkInterface, $"{name}-nic"),
                    VMId = Id(ArmTypes.VM, name),
                    SubnetId = SubnetId(subnet),
                    PrivateIPAddress = IPv4Address.Parse(address),
                    PublicIPAddress = publicAddress is null ? null : IPv4Address.Parse(publicAddress),
                    HasPublicIPAddress = publicAddress is not null,
                },
            ],
        }));

    public World ChangeNic(string vm, Func<SimNetworkInterface, SimNetworkInterface> change) => With(t =>
    {
        SimVM found = t.VMs.Named(vm).Single();
        return t.With(found with { NetworkInterfaces = found.NetworkInterfaces.Select(change).ToValueList() });
    });

    /// <summary>A machine that forwards.</summary>
    public World Appliance(string name, string subnet, string address) =>
        VM(name, subnet, address).ChangeNic(name, nic => nic with { EnableIPForwarding = true });

    public World Stopped(string vm) =>
        With(t => t.With(t.VMs.Named(vm).Single() with { PowerState = PowerState.Stopped }));

    public World Peering(string one, string other, bool transit = false) => With(t => t
        .With(new SimPeering
        {
            Id = ArmId.Child(Id(ArmTypes.VNet, one), ArmTypes.Peerings, $"to-{other}"),
            RemoteVNetId = Id(ArmTypes.VNet, other),
            AllowGatewayTransit = transit,
        })
        .With(new SimPeering
        {
            Id = ArmId.Child(Id(ArmTypes.VNet, other), ArmTypes.Peerings, $"to-{one}"),
            RemoteVNetId = Id(ArmTypes.VNet, one),
            UseRemoteGateways = transit,
        }));

    /// <param name="routes">Each "destination -> NextHopType" or "destination -> VirtualAppliance address".</param>
    public World RouteTable(string name, string subnets, params string[] routes)
    {
        string id = Id(ArmTypes.RouteTable, name);
        World built = With(t => t.With(new SimRouteTable
        {
            Id = id,
            Location = Region,
            Routes = routes.Select((text, index) => Route(id, $"r{index}", text)).ToValueList(),
        }));
        return subnets.Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Aggregate(built, (world, path) => world.Change(path, subnet => subnet with { RouteTableId = id }));
    }

    /// <param name="rules">
    /// Each "priority In|Out Allow|Deny protocol source destination ports"; an application security group as "asg:name".
    /// </param>
    public World Nsg(string name, params string[] rules)
    {
        string id = Id(ArmTypes.NetworkSecurityGroup, name);
        return With(t => t.With(new SimNetworkSecurityGroup
        {
            Id = id,
            Location = Region,
            SecurityRules = rules.Select((text, index) => Rule(id, $"{name}-{index}", text)).ToValueList(),
        }));
    }

    public World Asg(string name, params string[] vms)
    {
        string id = Id(ArmTypes.ApplicationSecurityGroup, name);
        World built = With(t => t.With(new SimApplicationSecurityGroup { Id = id, Location = Region }));
        return vms.Aggregate(built, (world, vm) =>
            world.ChangeNic(vm, nic => nic with { ApplicationSecurityGroupIds = nic.ApplicationSecurityGroupIds.Add(id) }));
    }

    public World NsgOn(string name, string subnet) =>
        Change(subnet, s => s with { NetworkSecurityGroupId = Id(ArmTypes.NetworkSecurityGroup, name) });

    public World NsgOnVM(string name, string vm) =>
        ChangeNic(vm, nic => nic with { NetworkSecurityGroupId = Id(ArmTypes.NetworkSecurityGroup, name) });

    public World NatGateway(string name, string subnet, params string[] addresses) => With(t => t.With(new SimNatGateway
    {
        Id = Id(ArmTypes.NatGateway, name),
        Location = Region,
        PublicIPAddress = addresses.Select(IPv4Address.Parse).ToValueList(),
    })).Change(subnet, s => s with { NatGatewayId = Id(ArmTypes.NatGateway, name) });

    public World OnPremises(string name, string prefix, params string[] nat) => With(t => t.With(new SimOnPremisesNetwork
    {
        Id = Id(ArmTypes.OnPremisesNetwork, name),
        Location = Region,
        AddressPrefix = [AddressPrefix.Parse(prefix)],
        PublicIPAddress = nat.Select(IPv4Address.Parse).ToValueList(),
    }));

    public World Gateway(string name, string vnet, string onPremises, params string[] advertised) =>
        With(t => t.With(new SimGateway
        {
            Id = Id(ArmTypes.Gateway, name),
            Location = Region,
            VNetId = Id(ArmTypes.VNet, vnet),
            OnPremisesNetworkId = Id(ArmTypes.OnPremisesNetwork, onPremises),
            AdvertisedPrefix = advertised.Select(AddressPrefix.Parse).ToValueList(),
        }));

    /// <summary>A storage account that is closed by default.</summary>
    public World Storage(string name, string region = Region, string? address = null) =>
        Resource(ResourceType.StorageAccount, name, region, address, RuleAction.Deny);

    public World Sql(string name, string region = Region, string? address = null) =>
        Resource(ResourceType.SqlServer, name, region, address, null);

    public World KeyVault(string name, string region = Region, string? address = null) =>
        Resource(ResourceType.KeyVault, name, region, address, RuleAction.Deny);

    public World Resource(
        ResourceType type, string name, string region = Region, string? address = null, RuleAction? defaultAction = null) =>
        With(t => t.With(new SimResource
        {
            Id = Id(ServiceCatalogue.ForResourceType(type).ArmType, name),
            Type = type,
            Location = region,
            Fqdn = ServiceCatalogue.Fqdn(type, name)!,
            PublicIPAddress = address is null ? null : IPv4Address.Parse(address),
            Firewall = new() { DefaultAction = defaultAction, Bypass = defaultAction is null ? [] : ["AzureServices"] },
        }));

    public World VNetRule(string resource, string subnet, NetworkRuleState state = NetworkRuleState.Succeeded) =>
        AddRule(resource, NetworkRuleKind.VirtualNetwork, SubnetId(subnet), null, state);

    public World IPRule(string resource, string range) => AddRule(
        resource, NetworkRuleKind.IPRange, range, AddressRange.Parse(range), NetworkRuleState.Succeeded);

    public World InstanceRule(string resource, string instanceId) =>
        AddRule(resource, NetworkRuleKind.ResourceInstance, instanceId, null, NetworkRuleState.Succeeded);

    public World PrivateEndpoint(string name, string resource, string subnet, string address, string groupId = "blob") =>
        With(t => t.With(new SimPrivateEndpoint
        {
            Id = Id(ArmTypes.PrivateEndpoint, name),
            Location = Region,
            ResourceId = t.Resources.Named(resource).Single().Id,
            SubnetId = SubnetId(subnet),
            PrivateIPAddress = IPv4Address.Parse(address),
            GroupId = groupId,
        }));

    /// <summary>Asks in full and in one word, which must agree.</summary>
    public SimReachability Ask(
        string from, string to, int? port = null, IPProtocol protocol = IPProtocol.Tcp, Plane plane = Plane.Data)
    {
        ReachabilityQuestion question = new(
            FlowSources.Resolve(Topology, from).Value, FlowTargets.Resolve(Topology, to).Value, port, protocol, plane);
        SimReachability answer = ReachabilityAnswerer.Answer(Topology, question);
        Assert.Equal(answer.Reachable, ReachabilityAnswerer.IsReachable(Topology, question));
        return answer;
    }

    public SimNextHop NextHop(string subnet, string address) =>
        NextHops.Of(Topology, Topology.Subnets.Find(SubnetId(subnet))!, subnet, IPv4Address.Parse(address)).Value;

    public ValueList<SimEffectiveRoute> Routes(string subnet) =>
        EffectiveRoutes.Of(Topology, Topology.Subnets.Find(SubnetId(subnet))!);

    private static SimServiceEndpoint Endpoint(string path, string service, string region)
    {
        LocationScope scope = ServiceCatalogue.ForEndpoint(service)[0].LocationScope;
        RegionCatalogue.TryGet(region, out AzureRegion? known);
        ValueList<string> locations =
            RegionCatalogue.Covered(known!, scope)?.Select(covered => covered.Name).ToValueList() ?? ["*"];
        return new(SubnetId(path), service, locations);
    }

    private static SimRoute Route(string tableId, string name, string text)
    {
        string[] words = text.Split([" -> ", " "], StringSplitOptions.RemoveEmptyEntries);
        return new()
        {
            Id = ArmId.Child(tableId, ArmTypes.Routes, name),
            AddressPrefix = words[0],
            Prefix = AddressPrefix.TryParse(words[0], out AddressPrefix prefix, out _) ? prefix : null,
            NextHopType = Enum.Parse<NextHopType>(words[1]),
            NextHopIPAddress = words.Length > 2 ? IPv4Address.Parse(words[2]) : null,
        };
    }

    private static SimSecurityRule Rule(string groupId, string name, string text)
    {
        string[] words = text.Split(' ');
        return new()
        {
            Id = ArmId.Child(groupId, ArmTypes.SecurityRules, name),
            Priority = int.Parse(words[0], System.Globalization.CultureInfo.InvariantCulture),
            Direction = words[1] == "In" ? RuleDirection.Inbound : RuleDirection.Outbound,
            Access = Enum.Parse<RuleAction>(words[2]),
            Protocol = IPProtocolText.Parse(words[3]),
            SourceAddressPrefix = Prefixes(words[4]),
            SourceApplicationSecurityGroupIds = Groups(words[4]),
            DestinationAddressPrefix = Prefixes(words[5]),
            DestinationApplicationSecurityGroupIds = Groups(words[5]),
            DestinationPortRange = words[6].Split(',').ToValueList(),
        };
    }

    private static ValueList<string> Prefixes(string word) =>
        word.Split(',').Where(part => !part.StartsWith("asg:", StringComparison.Ordinal)).ToValueList();

    private static ValueList<string> Groups(string word) => word.Split(',')
        .Where(part => part.StartsWith("asg:", StringComparison.Ordinal))
        .Select(part => Id(ArmTypes.ApplicationSecurityGroup, part[4..]))
        .ToValueList();

    private World AddRule(
        string resource, NetworkRuleKind kind, string value, AddressRange? range, NetworkRuleState state) => With(t =>
        {
            SimResource found = t.Resources.Named(resource).Single();
            SimNetworkRule rule = new()
            {
                ResourceId = found.Id,
                Kind = kind,
                Value = value,
                Range = range,
                State = state,
            };
            return t.With(found with
            {
                Firewall = found.Firewall with { NetworkRules = found.Firewall.NetworkRules.Add(rule) },
            });
        });
}

using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Benchmarks.Estates;

/// <summary>
/// An estate in which much is worth knowing: hubs with spokes peered to them, ten subnets a VNet with a machine each,
/// endpoints on all of them, appliances that routes point at, security groups, private endpoints, and as many resources
/// of all sorts as subnets, each with rules for some. Always the same.
/// </summary>
internal static class WideEstate
{
    private const int SubnetsInVNet = 10;
    private const int VNetsOfHub = 50;
    private const int RulesOfResource = 5;

    private static readonly string[] s_regions = ["westeurope", "northeurope", "eastus", "westus"];

    private static readonly string[][] s_endpoints =
        [["Microsoft.Storage", "Microsoft.Sql"], ["Microsoft.KeyVault"], ["Microsoft.Storage.Global"], []];

    private static readonly ResourceType[] s_types =
    [
        ResourceType.StorageAccount, ResourceType.SqlServer, ResourceType.StorageAccount, ResourceType.KeyVault,
        ResourceType.PostgreSqlServer, ResourceType.ServiceBusNamespace, ResourceType.StorageAccount,
    ];

    /// <param name="subnets">How many subnets, and how many resources; a multiple of ten.</param>
    public static SimTopology Of(int subnets)
    {
        SimTopology topology = Enumerable.Range(0, EstateRules.GroupCount)
            .Aggregate(new SimTopology(), (t, number) => t.With(EstateRules.Group(number)));
        topology = Enumerable.Range(0, subnets / SubnetsInVNet).Aggregate(topology, WithVNet);
        return Enumerable.Range(0, subnets).Aggregate(topology, (t, number) => WithResource(t, number, subnets));
    }

    private static string VNetId(int vnet) => LargeEstate.Id(ArmTypes.VNet, $"vnet-{vnet}");

    private static string SubnetId(int number) =>
        ArmId.Child(VNetId(number / SubnetsInVNet), ArmTypes.Subnets, $"subnet-{number % SubnetsInVNet}");

    private static string RegionOf(int vnet) => s_regions[vnet / VNetsOfHub % s_regions.Length];

    private static uint FirstOf(int vnet) => (10u << 24) + ((uint)vnet << 12);

    private static SimTopology WithVNet(SimTopology topology, int vnet)
    {
        topology = topology
            .With(new SimVNet
            {
                Id = VNetId(vnet),
                Location = RegionOf(vnet),
                AddressPrefix = [Block(FirstOf(vnet), 20)],
            })
            .With(Table(vnet));
        int hub = vnet / VNetsOfHub * VNetsOfHub;
        if (vnet != hub)
        {
            topology = topology.With(Peering(hub, vnet)).With(Peering(vnet, hub));
        }

        foreach (int subnet in Enumerable.Range(0, SubnetsInVNet))
        {
            topology = topology.With(Subnet(vnet, subnet)).With(VM(vnet, subnet));
        }

        return topology;
    }

    private static AddressPrefix Block(uint first, int length) => AddressPrefix.From(new(first), length);

    private static SimPeering Peering(int from, int to) => new()
    {
        Id = ArmId.Child(VNetId(from), ArmTypes.Peerings, $"to-{to}"),
        RemoteVNetId = VNetId(to),
    };

    private static SimRouteTable Table(int vnet)
    {
        string id = LargeEstate.Id(ArmTypes.RouteTable, $"table-{vnet}");
        return new()
        {
            Id = id,
            Location = RegionOf(vnet),
            Routes =
            [
                new SimRoute
                {
                    Id = ArmId.Child(id, ArmTypes.Routes, "all"),
                    AddressPrefix = "0.0.0.0/0",
                    Prefix = AddressPrefix.All,
                    NextHopType = NextHopType.VirtualAppliance,
                    NextHopIPAddress = new(FirstOf(vnet / VNetsOfHub * VNetsOfHub) + 4),
                },
            ],
        };
    }

    private static SimSubnet Subnet(int vnet, int subnet)
    {
        string id = SubnetId((vnet * SubnetsInVNet) + subnet);
        return new()
        {
            Id = id,
            Location = RegionOf(vnet),
            AddressPrefix = [Block(FirstOf(vnet) + ((uint)subnet << 8), 24)],
            ServiceEndpoints = s_endpoints[subnet % s_endpoints.Length]
                .Select(service => Endpoint(id, service, RegionOf(vnet)))
                .ToValueList(),
            NetworkSecurityGroupId = EstateRules.GroupId(subnet % EstateRules.GroupCount),
            RouteTableId = subnet % 3 == 1 ? LargeEstate.Id(ArmTypes.RouteTable, $"table-{vnet}") : null,
        };
    }

    private static SimServiceEndpoint Endpoint(string subnetId, string service, string region)
    {
        RegionCatalogue.TryGet(region, out AzureRegion? known);
        return new(
            subnetId,
            service,
            RegionCatalogue.Covered(known!, ServiceCatalogue.ForEndpoint(service)[0].LocationScope)?
                .Select(covered => covered.Name)
                .ToValueList() ?? ["*"]);
    }

    private static SimVM VM(int vnet, int subnet)
    {
        int number = (vnet * SubnetsInVNet) + subnet;
        string id = LargeEstate.Id(ArmTypes.VM, $"vm-{number}");
        return new()
        {
            Id = id,
            Location = RegionOf(vnet),
            NetworkInterfaces =
            [
                new SimNetworkInterface
                {
                    Id = LargeEstate.Id(ArmTypes.NetworkInterface, $"nic-{number}"),
                    VMId = id,
                    SubnetId = SubnetId(number),
                    PrivateIPAddress = new(FirstOf(vnet) + ((uint)subnet << 8) + 4),
                    PublicIPAddress = number % 2 == 0 ? PublicAddress(number) : null,
                    HasPublicIPAddress = number % 2 == 0,
                    EnableIPForwarding = subnet == 0 && vnet % VNetsOfHub == 0,
                },
            ],
        };
    }

    private static IPv4Address PublicAddress(int number) => new((198u << 24) + (51u << 16) + (uint)number);

    private static SimTopology WithResource(SimTopology topology, int number, int subnets)
    {
        ResourceType type = s_types[number % s_types.Length];
        string name = $"resource{number}";
        string id = LargeEstate.Id(ServiceCatalogue.ForResourceType(type).ArmType, name);
        SimResource resource = new()
        {
            Id = id,
            Type = type,
            Location = s_regions[number % s_regions.Length],
            Fqdn = ServiceCatalogue.Fqdn(type, name)!,
            Firewall = new()
            {
                DefaultAction = number % 4 == 0 ? RuleAction.Allow : RuleAction.Deny,
                NetworkRules = Rules(id, number, subnets).ToValueList(),
            },
        };
        return topology.With(resource);
    }

    private static IEnumerable<SimNetworkRule> Rules(string resourceId, int number, int subnets)
    {
        foreach (int rule in Enumerable.Range(0, RulesOfResource))
        {
            // Steps that share no factor with the number of subnets spread the rules evenly.
            yield return new()
            {
                ResourceId = resourceId,
                Kind = NetworkRuleKind.VirtualNetwork,
                Value = SubnetId(((number * 7) + (rule * 1301)) % subnets),
            };
        }

        AddressRange range = AddressRange.From(PublicAddress(number));
        yield return new()
        {
            ResourceId = resourceId,
            Kind = NetworkRuleKind.IPRange,
            Value = range.ToString(),
            Range = range,
        };
    }
}

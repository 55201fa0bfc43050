using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Benchmarks.Estates;

/// <summary>
/// An estate of 40 VNets with 10 subnets each, in one region: four subnets of ten have an endpoint for Storage, half
/// of them a rule of the storage account, all of them one of four security groups, one of ten a route table. Always
/// the same.
/// </summary>
internal static class LargeEstate
{
    public const int VNets = 40;
    public const int SubnetsInVNet = 10;
    public const int VMsInSubnet = 250;
    public const int VMs = VNets * SubnetsInVNet * VMsInSubnet;

    /// <summary>A storage account at one known address.</summary>
    public const string Pinned = "stpinned";

    /// <summary>A storage account that may be at any address of its tag in its region.</summary>
    public const string Anywhere = "stanywhere";

    private const string Region = "westeurope";

    /// <summary>Everything but the VMs.</summary>
    public static SimTopology Network()
    {
        SimTopology topology = Enumerable.Range(0, EstateRules.GroupCount)
            .Aggregate(new SimTopology { Location = Region }, (t, number) => t.With(EstateRules.Group(number)))
            .With(EstateRules.RouteTable());
        foreach (int vnet in Enumerable.Range(0, VNets))
        {
            topology = topology.With(VNet(vnet));
            topology = Enumerable.Range(0, SubnetsInVNet).Aggregate(topology, (t, subnet) => t.With(Subnet(vnet, subnet)));
        }

        return topology
            .With(Account(Pinned, PinnedAddress()))
            .With(Account(Anywhere, null));
    }

    /// <summary>The changes that fill the network with VMs, subnet by subnet, each on the next free address.</summary>
    public static IEnumerable<CreateVM> NewVMs() =>
        from vnet in Enumerable.Range(0, VNets)
        from subnet in Enumerable.Range(0, SubnetsInVNet)
        from vm in Enumerable.Range(0, VMsInSubnet)
        select new CreateVM(new Placement($"vm-{vnet:00}-{subnet}-{vm:000}"), new InterfaceSettings(SubnetId(vnet, subnet)));

    public static SimTopology Filled(SimTopology network, IEnumerable<CreateVM> changes) =>
        changes.Aggregate(network, (topology, change) => change.Apply(topology).Value.Topology);

    public static string Id(string armType, string name) =>
        ArmId.Compose(SimTopology.DefaultSubscriptionId, SimTopology.DefaultResourceGroupName, armType, name);

    public static string ResourceId(string name) =>
        Id(ServiceCatalogue.ForResourceType(ResourceType.StorageAccount).ArmType, name);

    private static string SubnetId(int vnet, int subnet) =>
        ArmId.Child(Id(ArmTypes.VNet, $"vnet-{vnet:00}"), ArmTypes.Subnets, $"subnet-{subnet}");

    private static SimVNet VNet(int number) => new()
    {
        Id = Id(ArmTypes.VNet, $"vnet-{number:00}"),
        Location = Region,
        AddressPrefix = [AddressPrefix.Parse($"10.{number}.0.0/16")],
    };

    private static SimSubnet Subnet(int vnet, int number)
    {
        string id = SubnetId(vnet, number);
        bool hasEndpoint = number < 4;
        return new()
        {
            Id = id,
            Location = Region,
            AddressPrefix = [AddressPrefix.Parse($"10.{vnet}.{number}.0/24")],
            ServiceEndpoints = hasEndpoint ? [new(id, "Microsoft.Storage", [Region, "northeurope"])] : [],
            NetworkSecurityGroupId = EstateRules.GroupId((vnet + number) % EstateRules.GroupCount),
            RouteTableId = number == SubnetsInVNet - 1 ? EstateRules.RouteTableId : null,
        };
    }

    private static SimResource Account(string name, IPv4Address? address) => new()
    {
        Id = ResourceId(name),
        Type = ResourceType.StorageAccount,
        Location = Region,
        Fqdn = ServiceCatalogue.Fqdn(ResourceType.StorageAccount, name)!,
        PublicIPAddress = address,
        Firewall = new()
        {
            DefaultAction = RuleAction.Deny,
            Bypass = ["AzureServices"],
            NetworkRules = AccountRules(name).ToValueList(),
        },
    };

    private static IEnumerable<SimNetworkRule> AccountRules(string account) =>
        from vnet in Enumerable.Range(0, VNets)
        from subnet in Enumerable.Range(0, 2)
        select new SimNetworkRule
        {
            ResourceId = ResourceId(account),
            Kind = NetworkRuleKind.VirtualNetwork,
            Value = SubnetId(vnet, subnet),
        };

    private static IPv4Address PinnedAddress() =>
        BuiltInServiceTags.Instance.TryGet("Storage.WestEurope", out SimServiceTag? tag)
            ? tag.Addresses.First
            : throw new InvalidOperationException("The built-in tags have no Storage.WestEurope.");
}

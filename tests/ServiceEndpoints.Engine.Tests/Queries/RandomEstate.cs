using System.Linq;
using CsCheck;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Tests.Queries;

/// <summary>
/// What a small random estate is made of: a subnet app with the machine vm1, an appliance, a gateway, and an account
/// somewhere in 198.51.100.0/26. The tags are small, so that every address of one can be asked for.
/// </summary>
internal sealed record RandomEstate(
    ValueList<string> SubnetRules,
    ValueList<string> InterfaceRules,
    ValueList<string> Routes,
    RandomPlace Place,
    RandomFirewall Firewall)
{
    private static readonly Gen<string> s_rule = Gen.Select(
        Gen.Int[100, 120],
        Pick.From("Allow", "Deny"),
        Pick.From("*", "VirtualNetwork", "10.0.1.0/26", "10.0.1.4", "10.0.1.64/26"),
        Pick.From("*", "Internet", "Storage", "Storage.WestEurope", "198.51.100.16/28", "198.51.100.40", "NoSuchTag"),
        Pick.From("*", "443", "400-500", "22"),
        (priority, access, source, destination, ports) => $"{priority} Out {access} * {source} {destination} {ports}");

    private static readonly Gen<string> s_route = Gen.Select(
        Pick.From("0.0.0.0/0", "198.51.100.0/24", "198.51.100.32/27", "198.51.100.8/30", "Storage"),
        Pick.From("None", "Internet", "VirtualAppliance 10.0.100.4", "VirtualAppliance 10.0.9.9",
            "VirtualNetworkGateway", "VnetLocal"),
        (prefix, hop) => $"{prefix} -> {hop}");

    public static readonly Gen<RandomEstate> Any = Gen.Select(
        s_rule.List[0, 3],
        s_rule.List[0, 2],
        s_route.List[0, 3],
        RandomPlace.Any,
        RandomFirewall.Any,
        (subnetRules, interfaceRules, routes, place, firewall) => new RandomEstate(
            subnetRules.ToValueList(), interfaceRules.ToValueList(), routes.ToValueList(), place, firewall));

    public static AddressSet AccountAddresses { get; } = AddressSet.From(AddressPrefix.Parse("198.51.100.0/26"));

    private static ServiceTagSet Tags { get; } = new(1, "Public", null,
    [
        Tag("Storage", "198.51.100.0/25"),
        Tag("Storage.WestEurope", "198.51.100.0/27", "198.51.100.32/27"),
        Tag("Storage.NorthEurope", "198.51.100.64/26"),
        Tag("AzureCloud", "20.101.0.0/16", "198.51.100.0/24"),
        Tag("AzureCloud.westeurope", "20.101.0.0/24"),
    ]);

    public World Build(string? account = null)
    {
        string[] endpoints = Place.HasEndpoint ? ["Microsoft.Storage"] : [];
        World world = new World()
            .With(t => t with { ServiceTags = Tags, EndpointRouteModel = Place.Model, Scope = Place.Scope })
            .VNet("hub", "10.0.0.0/16")
            .Subnet("hub/app", "10.0.1.0/25", endpoints)
            .Subnet("hub/appliances", "10.0.100.0/24", Place.ApplianceHasEndpoint ? ["Microsoft.Storage"] : [])
            .Appliance("nva", "hub/appliances", "10.0.100.4")
            .VM("vm1", "hub/app", "10.0.1.4", Place.HasPublicAddress ? "20.101.0.4" : null)
            .OnPremises("corp", "192.168.0.0/16", Place.NatAddresses.ToArray())
            .Gateway("vpn", "hub", "corp")
            .Nsg("subnet-nsg", SubnetRules.ToArray()).NsgOn("subnet-nsg", "hub/app")
            .Nsg("nic-nsg", InterfaceRules.ToArray()).NsgOnVM("nic-nsg", "vm1")
            .RouteTable("rt", "hub/app", Routes.ToArray())
            .Change("hub/app", subnet => subnet with { DefaultOutboundAccess = Place.DefaultOutboundAccess });
        return Firewall.Guard(Place.HasNatGateway ? world.NatGateway("nat", "hub/app", "20.101.0.8") : world, account);
    }

    private static SimServiceTag Tag(string name, params string[] prefixes) =>
        new(prefixes.Select(AddressPrefix.Parse).ToValueList(), []) { Name = name };
}

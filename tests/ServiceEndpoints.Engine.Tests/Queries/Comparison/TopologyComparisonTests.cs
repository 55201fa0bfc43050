using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Comparison;
using Xunit;

namespace ServiceEndpoints.Tests.Queries.Comparison;

public sealed class TopologyComparisonTests
{
    private static readonly World s_world = new World()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24", "Microsoft.Storage");

    [Fact]
    public void Finds_nothing_between_a_topology_and_itself_under_another_name()
    {
        SimTopology same = new World()
            .VNet("hub", "10.0.0.0/16")
            .Subnet("hub/app", "10.0.1.0/24", "Microsoft.Storage")
            .Topology;

        Assert.Empty(TopologyComparison.Of(s_world.Topology, same with { Name = "other" }));
    }

    [Fact]
    public void Tells_a_changed_property_with_both_values()
    {
        World after = s_world.Change("hub/app", subnet => subnet with
        {
            RouteTableId = World.Id(ArmTypes.RouteTable, "rt"),
            AddressPrefix = [AddressPrefix.Parse("10.0.1.0/24"), AddressPrefix.Parse("10.0.2.0/24")],
        });

        Assert.Equal(
            [
                ("AddressPrefix", "10.0.1.0/24", "10.0.1.0/24, 10.0.2.0/24"),
                ("RouteTableId", null, World.Id(ArmTypes.RouteTable, "rt")),
            ],
            Rows(s_world, after).Select(row => (row.Property!, row.ReferenceValue, row.DifferenceValue!)));
        Assert.All(Rows(s_world, after), row => Assert.Equal(
            (DifferenceChange.Changed, "Subnet", "hub/app", World.SubnetId("hub/app")),
            (row.Change, row.Type, row.Name, row.Id)));
    }

    [Fact]
    public void Pairs_the_parts_of_a_list_by_their_names()
    {
        World after = s_world.Change("hub/app", subnet => subnet with
        {
            ServiceEndpoints =
            [
                new(subnet.Id, "Microsoft.Sql", ["westeurope"]),
                subnet.ServiceEndpoints[0] with { Locations = ["*"] },
            ],
        });

        Assert.Equal(
            [
                (DifferenceChange.Added, "ServiceEndpoints[Microsoft.Sql]"),
                (DifferenceChange.Changed, "ServiceEndpoints[Microsoft.Storage].Locations"),
            ],
            Rows(s_world, after).Select(row => (row.Change, row.Property!)));
    }

    [Fact]
    public void Tells_an_order_that_changed_where_nothing_else_did()
    {
        World before = s_world.Change("hub/app", subnet => subnet with
        {
            ServiceEndpoints = subnet.ServiceEndpoints.Add(new(subnet.Id, "Microsoft.Sql", ["westeurope"])),
        });
        World after = before.Change("hub/app", subnet => subnet with
        {
            ServiceEndpoints = [subnet.ServiceEndpoints[1], subnet.ServiceEndpoints[0]],
        });

        SimTopologyDifference row = Assert.Single(Rows(before, after));
        Assert.Equal(
            ("ServiceEndpoints", "Microsoft.Storage, Microsoft.Sql", "Microsoft.Sql, Microsoft.Storage"),
            (row.Property!, row.ReferenceValue!, row.DifferenceValue!));
    }

    [Fact]
    public void Tells_the_rules_of_a_firewall_one_by_one()
    {
        World before = s_world.Storage("stdata").VNetRule("stdata", "hub/app");
        World after = before.Change("stdata", firewall => firewall with { NetworkRules = [] });

        SimTopologyDifference row = Assert.Single(Rows(before, after));
        Assert.Equal(
            (DifferenceChange.Removed, "Firewall.NetworkRules[hub/app]", null),
            (row.Change, row.Property!, row.DifferenceValue));
    }

    [Fact]
    public void Tells_whole_things_that_came_and_went_with_what_they_hold()
    {
        World other = new World().VNet("spoke", "10.1.0.0/16");

        Assert.Equal(
            [
                (DifferenceChange.Removed, "VNet", "hub"),
                (DifferenceChange.Added, "VNet", "spoke"),
                (DifferenceChange.Removed, "Subnet", "hub/app"),
            ],
            Rows(s_world, other).Select(row => (row.Change, row.Type, row.Name)));
        Assert.Equal(
            "Location westeurope; AddressPrefix 10.1.0.0/16; DeploymentModel ResourceManager",
            Rows(s_world, other).ElementAt(1).DifferenceValue);
    }

    [Fact]
    public void Tells_the_settings_first()
    {
        World after = new(s_world.Topology with { EndpointRouteModel = EndpointRouteModel.LongestPrefix });

        SimTopologyDifference row = Assert.Single(Rows(s_world, after));
        Assert.Equal(
            ("Topology", "EndpointRouteModel", "Documented", "LongestPrefix"),
            (row.Type, row.Property!, row.ReferenceValue!, row.DifferenceValue!));
    }

    [Fact]
    public void Does_not_take_the_case_of_an_id_for_a_difference()
    {
        string table = World.Id(ArmTypes.RouteTable, "rt");
        World before = s_world.Change("hub/app", subnet => subnet with { RouteTableId = table });
        World after = s_world.Change("hub/app", subnet => subnet with { RouteTableId = table.ToUpperInvariant() });

        Assert.Empty(Rows(before, after));
    }

    [Fact]
    public void Looks_at_every_table_of_a_topology()
    {
        string[] kinds =
        [
            .. typeof(SimTopology).GetProperties()
                .Select(property => property.PropertyType)
                .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EntityTable<>))
                .Select(type => type.GetGenericArguments()[0])
                .Where(type => type != typeof(SimNetworkInterface))
                .Select(type => type.Name["Sim".Length..])
                .Order(),
        ];

        Assert.Equal(kinds, Rows(new World(), Everything()).Select(row => row.Type).Distinct().Order());
    }

    private static World Everything() => s_world
        .VNet("spoke", "10.1.0.0/16")
        .Peering("hub", "spoke")
        .VM("vm1", "hub/app", "10.0.1.4")
        .RouteTable("rt", "hub/app")
        .Nsg("nsg")
        .Asg("asg")
        .NatGateway("nat", "hub/app")
        .OnPremises("office", "192.168.0.0/16")
        .Gateway("vpn", "hub", "office")
        .Storage("stdata")
        .PrivateEndpoint("pe", "stdata", "hub/app", "10.0.1.5")
        .With(topology => topology
            .With(new SimServiceEndpointPolicy
            {
                Id = World.Id(ArmTypes.ServiceEndpointPolicy, "policy"),
                Location = World.Region,
            })
            .With(new SimManagedService
            {
                Id = World.Id("Microsoft.Network/azureFirewalls", "firewall"),
                Location = World.Region,
                Type = ManagedServiceType.AzureFirewall,
                SubnetId = World.SubnetId("hub/app"),
            })
            .With(new SimSubscription { Id = ArmId.Subscription("other"), TenantId = "tenant" })
            .With(new SimRoleDefinition
            {
                Id = World.Id(ArmTypes.RoleDefinition, "r"),
                RoleName = "joiner",
                Action = ["*"],
            })
            .With(new SimRoleAssignment
            {
                Id = World.Id(ArmTypes.RoleAssignment, "a"),
                Principal = "alice",
                Role = "joiner",
                RoleDefinitionId = World.Id(ArmTypes.RoleDefinition, "r"),
                Scope = "/",
            }));

    private static SimTopologyDifference[] Rows(World before, World after) =>
        [.. TopologyComparison.Of(before.Topology, after.Topology)];
}

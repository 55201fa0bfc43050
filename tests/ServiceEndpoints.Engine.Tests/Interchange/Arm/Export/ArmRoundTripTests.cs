using System;
using System.Linq;
using CsCheck;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Interchange.Coverage;
using ServiceEndpoints.Tests.Queries;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Arm.Export;

/// <summary>
/// What is exported as a template and imported again is what it was, but for what the export says it leaves out.
/// </summary>
public sealed class ArmRoundTripTests
{
    private const string Other = "/subscriptions/00000000-0000-0000-0000-000000000002/resourceGroups/other";

    public static TheoryData<string> Files() => [.. CoveragePage.Files];

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Files))]
    public void Real_files_come_back_as_they_were(string file)
    {
        if (CoveragePage.Import(file).IsSuccess(out SimImportReport? report, out Refusal? _))
        {
            new RoundTrip(report.Topology).Holds();
        }
    }

    [Fact]
    public void A_network_comes_back_whole_as_far_as_templates_say_it()
    {
        RoundTrip trip = new(Network().Topology);

        trip.Holds();
        Assert.Equal(
            ["nat PublicIPAddress", "office PublicIPAddress", "vm1-nic PublicIPAddress"],
            trip.Export.Omitted.Select(remark => $"{remark.Name} {remark.Property}").Order());
    }

    [Fact]
    public void Firewalls_of_every_service_come_back_with_their_rules()
    {
        World world = new World().VNet("hub", "10.0.0.0/16").Subnet("hub/app", "10.0.1.0/24", "Microsoft.Storage");
        foreach (ResourceType type in Enum.GetValues<ResourceType>().Except([ResourceType.WebApp]))
        {
            string name = $"contoso{type}".ToLowerInvariant();
            RuleAction? standard = HasDefaultAction(type) ? RuleAction.Deny : null;
            world = world.Resource(type, name, defaultAction: standard)
                .Change(name, firewall => firewall with { Bypass = HasBypass(type) ? ["AzureServices"] : [] })
                .VNetRule(name, "hub/app", Ready(type))
                .IPRule(name, "203.0.113.4");
        }

        RoundTrip trip = new(world.Topology);

        trip.Holds();
        Assert.All(
            trip.After.Resources, resource => Assert.Equal(2, resource.Firewall.NetworkRules.Count));
    }

    [Fact]
    public void Access_restrictions_come_back_in_their_order_with_their_app()
    {
        RoundTrip trip = new(new World().VNet("hub", "10.0.0.0/16").Subnet("hub/app", "10.0.1.0/24", "Microsoft.Web")
            .Resource(ResourceType.WebApp, "web", defaultAction: RuleAction.Deny)
            .Change("web", firewall => firewall with { Bypass = [], ScmDefaultAction = RuleAction.Allow })
            .Restriction("web", "300 Allow 203.0.113.0/24", rule => rule with { Name = "office" })
            .Restriction("web", "200 Deny AzureCloud")
            .Restriction("web", "100 Allow hub/app")
            .Restriction("web", "100 Allow 203.0.113.9", rule => rule with { Scm = true })
            .App("20.40.0.1").RoutingAll("web").Topology);

        trip.Holds();
        Assert.Equal(4, trip.After.Resources.Single().Firewall.NetworkRules.Count);
        Assert.True(trip.After.ManagedServices.Single().RouteAll);
    }

    [Fact]
    public void Private_names_come_back_with_the_networks_that_resolve_them()
    {
        World world = Network().Storage("contosodata").PrivateEndpoint("pe", "contosodata", "hub/app", "10.0.1.20");
        SimPrivateEndpoint endpoint = world.Topology.PrivateEndpoints.Single();
        RoundTrip trip = new(world.Topology.With(
            endpoint with { LinkedVNetIds = [World.Id(ArmTypes.VNet, "spoke")] }));

        trip.Holds();
        Assert.Equal(["spoke"], trip.After.PrivateEndpoints.Single().LinkedVNet);
    }

    [Fact]
    public void Policies_come_back_with_what_they_admit()
    {
        RoundTrip trip = new(new World().VNet("hub", "10.0.0.0/16").Subnet("hub/app", "10.0.1.0/24", "Microsoft.Storage")
            .Storage("contosodata").VNetRule("contosodata", "hub/app")
            .Policy("policy", "hub/app", "contosodata", PolicyWorld.Group, "/services/Azure/ManagedInstance").Topology);

        trip.Holds();
        Assert.Equal(3, trip.After.ServiceEndpointPolicies.Single().Definitions.Count);
    }

    [Fact]
    public void Managed_services_come_back_where_they_are()
    {
        RoundTrip trip = new(new World().VNet("hub", "10.0.0.0/16").Subnet("hub/app", "10.0.1.0/24")
            .Subnet("hub/db", "10.0.2.0/24").Managed("mi", ManagedServiceType.SqlManagedInstance, "hub/db", "10.0.2.4")
            .Firewall([], "20.40.0.1").Topology);

        trip.Holds();
        Assert.Equal(["fw", "mi"], trip.After.ManagedServices.Select(service => service.Name).Order());
    }

    [Fact]
    public void What_lies_in_several_resource_groups_and_subscriptions_comes_back_there()
    {
        World world = Network().Storage("contosodata").VNetRule("contosodata", "hub/app");
        SimTopology topology = world.Topology;
        SimVNet far = new()
        {
            Id = $"{Other}/providers/{ArmTypes.VNet}/far",
            Location = World.Region,
            AddressPrefix = [AddressPrefix.Parse("10.9.0.0/16")],
        };
        string hub = World.Id(ArmTypes.VNet, "hub");
        topology = topology.With(far)
            .With(new SimPeering { Id = ArmId.Child(far.Id, ArmTypes.Peerings, "to-hub"), RemoteVNetId = hub })
            .With(new SimPeering { Id = ArmId.Child(hub, ArmTypes.Peerings, "to-far"), RemoteVNetId = far.Id });

        RoundTrip trip = new(topology);

        trip.Holds();
        Assert.NotNull(trip.After.Peerings.Find(ArmId.Child(far.Id, ArmTypes.Peerings, "to-hub")));
    }

    [Fact]
    public void Random_estates_come_back() => RandomEstate.Any.Sample(
        estate => new RoundTrip(estate.Build().Topology).Holds(), iter: 300, threads: 1);

    private static NetworkRuleState Ready(ResourceType type) =>
        IsOfSqlFamily(type) ? NetworkRuleState.Ready : NetworkRuleState.Succeeded;

    private static bool HasDefaultAction(ResourceType type) =>
        !IsOfSqlFamily(type) && type is not (ResourceType.CosmosDbAccount or ResourceType.WebApp);

    private static bool HasBypass(ResourceType type) =>
        HasDefaultAction(type) && type is not ResourceType.DataLakeStoreGen1;

    private static bool IsOfSqlFamily(ResourceType type) => type
        is ResourceType.SqlServer or ResourceType.SynapseWorkspace or ResourceType.PostgreSqlServer
        or ResourceType.MySqlServer or ResourceType.MariaDbServer;

    /// <summary>Something of everything that a network has.</summary>
    private static World Network() => new World()
        .VNet("hub", "10.0.0.0/16").VNet("spoke", "10.1.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24", "Microsoft.Storage", "Microsoft.Sql")
        .Subnet("hub/GatewaySubnet", "10.0.255.0/27")
        .Subnet("spoke/data", "10.1.1.0/24")
        .Peering("hub", "spoke", transit: true)
        .VM("vm1", "hub/app", "10.0.1.4", "20.50.0.1")
        .Appliance("nva", "spoke/data", "10.1.1.9")
        .RouteTable("routes", "hub/app", "0.0.0.0/0 -> VirtualAppliance 10.1.1.9", "Storage -> Internet")
        .Nsg("guard", "100 Out Deny * * Internet 443", "110 In Allow * 10.0.0.0/8 * 22")
        .NsgOn("guard", "hub/app")
        .Asg("web", "vm1")
        .NatGateway("nat", "spoke/data", "20.60.0.1", "20.60.0.2")
        .OnPremises("office", "192.168.0.0/16", "203.0.113.10")
        .Gateway("vpn", "hub", "office");
}

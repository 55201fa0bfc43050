using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Findings;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Findings;

public sealed class EndpointBypassesInspectionTests
{
    private static readonly FindingRule s_rule = EndpointBypassesInspection.Instance;

    private static readonly World s_appliance = Estate.Hub("Microsoft.Storage")
        .Subnet("hub/nva", "10.0.9.0/24")
        .Appliance("nva", "hub/nva", "10.0.9.4");

    [Fact]
    public void Finds_an_endpoint_beside_a_default_route_to_an_appliance() => s_appliance
        .RouteTable("rt", "hub/app", "0.0.0.0/0 -> VirtualAppliance 10.0.9.4")
        .HasOne(s_rule, "hub/app", "Microsoft.Storage", "the appliance", "r0 (0.0.0.0/0)");

    [Fact]
    public void Finds_an_endpoint_beside_a_forced_tunnel() => Estate.Hub("Microsoft.Storage")
        .OnPremises("corp", "192.168.0.0/16", "203.0.113.10")
        .Gateway("vpn", "hub", "corp", "0.0.0.0/0")
        .HasOne(s_rule, "hub/app", "the gateway", "0.0.0.0/0");

    [Fact]
    public void Finds_a_route_for_the_tag_of_the_service() => s_appliance
        .RouteTable("rt", "hub/app", "Storage.WestEurope -> VirtualAppliance 10.0.9.4")
        .HasOne(s_rule, "hub/app", "Storage.WestEurope");

    [Theory]
    [InlineData("0.0.0.0/0 -> Internet")]
    [InlineData("10.0.0.0/8 -> VirtualAppliance 10.0.9.4")]
    [InlineData("Sql -> VirtualAppliance 10.0.9.4")]
    public void Routes_that_lead_the_service_nowhere_else_are_fine(string route) =>
        s_appliance.RouteTable("rt", "hub/app", route).HasNone(s_rule);

    [Fact]
    public void A_route_that_takes_the_service_past_it_anyway_leaves_nothing_to_the_endpoint() => s_appliance
        .RouteTable("rt", "hub/app", "0.0.0.0/0 -> VirtualAppliance 10.0.9.4", "Storage -> Internet",
            "Storage.WestEurope -> Internet", "Storage.NorthEurope -> Internet")
        .HasNone(s_rule);

    [Fact]
    public void Where_longer_prefixes_win_the_appliance_keeps_what_its_route_names() => s_appliance
        .RouteTable("rt", "hub/app", "Storage.WestEurope -> VirtualAppliance 10.0.9.4",
            "Storage.NorthEurope -> VirtualAppliance 10.0.9.4")
        .With(t => t with { EndpointRouteModel = EndpointRouteModel.LongestPrefix })
        .HasNone(s_rule);

    [Fact]
    public void A_route_table_that_the_topology_lacks_is_not_guessed_at() => s_appliance
        .Change("hub/app", subnet => subnet with { RouteTableId = World.Id(ArmTypes.RouteTable, "gone") })
        .HasNone(s_rule);
}

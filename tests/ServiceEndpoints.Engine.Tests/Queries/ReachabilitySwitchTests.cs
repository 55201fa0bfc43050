using System.Linq;
using ServiceEndpoints.Changes.Endpoints;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Tests.Changes;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Queries;

/// <summary>The switches for what sources disagree on, each both ways; and the planes.</summary>
public sealed class ReachabilitySwitchTests
{
    private static readonly World s_app = new World()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24", "Microsoft.Storage", "Microsoft.Sql")
        .Subnet("hub/plain", "10.0.2.0/24")
        .VM("vm1", "hub/app", "10.0.1.4")
        .VM("vm2", "hub/plain", "10.0.2.4", "20.101.0.4")
        .Storage("acct")
        .Sql("db");

    [Theory]
    [InlineData(StorageEndpointScope.RegionAndPair, Verdict.Blocked, "AzureCloud.westeurope")]
    [InlineData(StorageEndpointScope.AllRegions, Verdict.Reachable, "10.0.1.4")]
    public void The_regions_of_a_Storage_endpoint(StorageEndpointScope scope, Verdict verdict, string address)
    {
        SimReachability answer = s_app.Storage("far", "eastus").VNetRule("far", "hub/app")
            .With(t => t with { StorageEndpointScope = scope }).Ask("vm1", "far");

        Assert.Equal(verdict, answer.Verdict);
        Assert.Equal(address, answer.SourceAddress);
    }

    [Fact]
    public void The_pair_is_covered_in_any_case() => Assert.Equal(
        Verdict.Reachable, s_app.Storage("near", "northeurope").VNetRule("near", "hub/app").Ask("vm1", "near").Verdict);

    [Theory]
    [InlineData(RuleAfterReenable.Resumes, Verdict.Reachable, Reason.Allowed)]
    [InlineData(RuleAfterReenable.Stale, Verdict.Blocked, Reason.RuleNotReady)]
    public void A_rule_after_its_endpoint_was_off_and_on(RuleAfterReenable option, Verdict verdict, Reason reason)
    {
        string subnet = World.SubnetId("hub/app");
        World world = s_app.VNetRule("acct", "hub/app").With(t => (t with { RuleAfterReenable = option })
            .After(new DisableServiceEndpoint(subnet, "Microsoft.Storage"))
            .After(new EnableServiceEndpoint(subnet, "Microsoft.Storage")));

        Assert.Equal(verdict, world.Ask("vm1", "acct").Verdict);
        Assert.Equal(reason, world.Ask("vm1", "acct").Reason);
    }

    [Theory]
    [InlineData(RuleAfterSubnetDeleted.NetworkSourceDeleted, Reason.NetworkSourceDeleted)]
    [InlineData(RuleAfterSubnetDeleted.Removed, Reason.NoVNetRule)]
    public void A_rule_after_its_subnet_was_deleted_and_made_anew(RuleAfterSubnetDeleted option, Reason reason)
    {
        World deleted = s_app.Subnet("hub/short", "10.0.3.0/24", "Microsoft.Storage").VNetRule("acct", "hub/short")
            .With(t =>
                (t with { RuleAfterSubnetDeleted = option }).After(new DeleteSubnet(World.SubnetId("hub/short"))));

        SimReachability answer = deleted.Subnet("hub/short", "10.0.3.0/24", "Microsoft.Storage")
            .VM("vm3", "hub/short", "10.0.3.4").Ask("vm3", "acct");

        Assert.Equal(Verdict.Blocked, answer.Verdict);
        Assert.Equal(reason, answer.Reason);
        Assert.Equal(
            option == RuleAfterSubnetDeleted.NetworkSourceDeleted,
            answer.Caveats.Any(caveat => caveat.Id == "D-DELETED"));
    }

    [Theory]
    [InlineData(false, Verdict.Blocked)]
    [InlineData(true, Verdict.Reachable)]
    public void The_rule_of_zeros_against_endpoint_traffic(bool admits, Verdict verdict)
    {
        SimReachability answer = s_app.IPRule("db", "0.0.0.0")
            .With(t => t with { AllowAzureAdmitsEndpointTraffic = admits }).Ask("vm1", "db");

        Assert.Equal(verdict, answer.Verdict);
        Assert.Contains(answer.Caveats, caveat => caveat.Id == "D-ALLOWAZURE");
    }

    [Fact]
    public void The_rule_of_zeros_raises_no_doubt_where_a_VNet_rule_admits() => Assert.DoesNotContain(
        s_app.IPRule("db", "0.0.0.0").VNetRule("db", "hub/app", NetworkRuleState.Ready).Ask("vm1", "db").Caveats,
        caveat => caveat.Id == "D-ALLOWAZURE");

    [Theory]
    [InlineData(SameRegionSource.Public, "20.101.0.4", SourceAddressKind.Public)]
    [InlineData(SameRegionSource.Private, "10.0.2.4", SourceAddressKind.Private)]
    public void The_address_that_a_service_of_the_same_region_logs(
        SameRegionSource option, string address, SourceAddressKind kind)
    {
        SimReachability answer = s_app.IPRule("acct", "20.101.0.4").With(t => t with { SameRegionSource = option })
            .Ask("vm2", "acct");

        Assert.Equal(Reason.IPRuleIneffective, answer.Reason);
        Assert.Equal(address, answer.SourceAddress);
        Assert.Equal(kind, answer.SourceAddressKind);
        Assert.Contains(answer.Caveats, caveat => caveat.Id == "D-SAMEREGION");
    }

    [Theory]
    [InlineData(EndpointRouteModel.Documented, Verdict.Reachable)]
    [InlineData(EndpointRouteModel.LongestPrefix, Verdict.Blocked)]
    public void A_user_route_against_the_endpoint_for_part_of_the_tag(EndpointRouteModel model, Verdict verdict)
    {
        SimReachability answer = s_app.VNetRule("acct", "hub/app")
            .RouteTable("rt", "hub/app", "Storage.WestEurope -> None")
            .With(t => t with { EndpointRouteModel = model }).Ask("vm1", "acct");

        Assert.Equal(verdict, answer.Verdict);
        Assert.Contains(answer.Caveats, caveat => caveat.Id == "D-ROUTE");
    }

    [Fact]
    public void A_shorter_user_route_raises_no_doubt()
    {
        SimReachability answer = s_app.VNetRule("acct", "hub/app").RouteTable("rt", "hub/app", "0.0.0.0/0 -> None")
            .Ask("vm1", "acct");

        Assert.Equal(Verdict.Reachable, answer.Verdict);
        Assert.DoesNotContain(answer.Caveats, caveat => caveat.Id == "D-ROUTE");
    }

    [Theory]
    [InlineData("acct", Plane.Disk, Verdict.Reachable)]
    [InlineData("acct", Plane.Control, Verdict.Reachable)]
    [InlineData("db", Plane.Control, Verdict.Reachable)]
    [InlineData("db", Plane.Disk, Verdict.NotApplicable)]
    [InlineData("vm2", Plane.Disk, Verdict.NotApplicable)]
    [InlineData("8.8.8.8", Plane.Control, Verdict.NotApplicable)]
    public void Other_planes_ask_nobody(string to, Plane plane, Verdict expected)
    {
        SimReachability answer = s_app
            .Nsg("nsg", "100 Out Deny * * * *").NsgOn("nsg", "hub/plain")
            .RouteTable("rt", "hub/plain", "0.0.0.0/0 -> None")
            .Change("acct", firewall => firewall with { PublicNetworkAccess = PublicNetworkAccess.Disabled })
            .Ask("vm2", to, plane: plane);

        Assert.Equal(expected, answer.Verdict);
        Assert.Equal(expected == Verdict.Reachable, answer.Caveats.Count > 0);
        Assert.Equal(expected == Verdict.Reachable ? Reason.Allowed : Reason.UnsupportedResource, answer.Reason);
    }
}

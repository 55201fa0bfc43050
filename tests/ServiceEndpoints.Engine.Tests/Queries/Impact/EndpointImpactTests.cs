using System.Collections.Generic;
using System.Linq;
using System.Threading;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Connections;
using ServiceEndpoints.Queries.Impact;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Rules;
using ServiceEndpoints.Tests.Sessions;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Queries.Impact;

public sealed class EndpointImpactTests
{
    private const string Storage = "Microsoft.Storage";
    private const string KeyVault = "Microsoft.KeyVault";

    /// <summary>The estate of the sessions with a closed account in the paired region, and a closed vault.</summary>
    private static readonly World s_estate = SessionLab.Estate
        .VM("vm2", "hub/app", "10.0.1.5")
        .Storage("paired", "northeurope")
        .IPRule("paired", "198.51.100.4")
        .IPRule("paired", "198.51.100.9")
        .KeyVault("closed", address: "20.61.103.225")
        .IPRule("closed", "198.51.100.9")
        .IPRule("closed", "0.0.0.0/32");

    [Fact]
    public void Names_the_routes_of_each_region()
    {
        SimEndpointImpact impact = Enable(s_estate, "hub/app", "microsoft.storage");

        Assert.Equal(Storage, impact.Service);
        Assert.Equal([World.Region, "northeurope"], impact.Locations);
        Assert.Equal([World.Region, "northeurope"], impact.RoutesAdded.Select(route => route.Region));
        Assert.Empty(impact.RoutesRemoved);
    }

    [Fact]
    public void Names_every_resource_in_the_regions_also_those_that_nobody_meant()
    {
        SimEndpointImpact impact = Enable(s_estate.VNetRule("near", "hub/app"), "hub/app", Storage);

        Assert.Equal(["near", "paired"], impact.AffectedResources.Select(resource => resource.Resource));
        Assert.Equal([true, false], impact.AffectedResources.Select(resource => resource.HasVNetRule));
        Assert.All(impact.AffectedResources, resource => Assert.Equal(
            ("AzureCloud.westeurope", "10.0.1.0/24"), (resource.SeenBefore, resource.SeenAfter)));
    }

    [Fact]
    public void Names_IP_rules_that_stop_matching_and_for_whom()
    {
        SimRuleImpact rule = Assert.Single(Enable(s_estate, "hub/app", Storage).BrokenRules);

        Assert.Equal(("paired", "198.51.100.4", RuleEffect.StopsMatching), (rule.Resource, rule.Rule, rule.Effect));
        Assert.Equal(["vm1"], rule.Sources);
        Assert.Equal("paired: 198.51.100.4 no longer matches", rule.ToString());
    }

    [Fact]
    public void Leaves_out_IP_rules_that_never_matched_the_same_region() =>
        Assert.DoesNotContain(
            Enable(s_estate.IPRule("near", "198.51.100.4"), "hub/app", Storage).BrokenRules,
            rule => rule.Resource == "near");

    [Fact]
    public void Names_VNet_rules_that_begin_to_match()
    {
        SimRuleImpact rule = Enable(s_estate.VNetRule("near", "hub/app"), "hub/app", Storage).BrokenRules
            .Single(one => one.Kind == NetworkRuleKind.VirtualNetwork);

        Assert.Equal(RuleEffect.BeginsMatching, rule.Effect);
        Assert.Equal(["hub/app", "vm1", "vm2"], rule.Sources.Order());
    }

    [Fact]
    public void Names_the_rule_for_all_of_Azure_when_endpoint_traffic_is_none_of_it()
    {
        World world = s_estate.Sql("db").IPRule("db", "0.0.0.0");

        Assert.Equal("0.0.0.0", Assert.Single(Enable(world, "hub/app", "Microsoft.Sql").BrokenRules).Rule);
        Assert.Empty(Enable(
            world.With(topology => topology with { AllowAzureAdmitsEndpointTraffic = true }),
            "hub/app",
            "Microsoft.Sql").BrokenRules);
    }

    [Fact]
    public void Says_for_every_machine_what_it_loses_and_why()
    {
        SimReachabilityChange change = Assert.Single(Enable(s_estate, "hub/app", Storage).ReachabilityChanges);

        Assert.Equal(("vm1", "paired"), (change.Source, change.Destination));
        Assert.Equal((Verdict.Reachable, Verdict.Blocked), (change.Before, change.After));
        Assert.Equal(Reason.IPRuleIneffective, change.ReasonAfter);
        Assert.Equal(("198.51.100.4", "10.0.1.4"), (change.SeenBefore, change.SeenAfter));
        Assert.True(change.IsLoss);
    }

    [Fact]
    public void Says_what_it_wins()
    {
        World world = s_estate.VNetRule("closed", "hub/app");

        SimEndpointImpact impact = Enable(world, "hub/app", KeyVault);

        Assert.Equal(["hub/app", "vm1", "vm2"], impact.ReachabilityChanges.Select(change => change.Source).Order());
        Assert.All(impact.ReachabilityChanges, change => Assert.False(change.IsLoss));
        Assert.Equal(0, impact.Lost);
        Assert.Equal(
            ["10.0.1.0/24", "10.0.1.4", "10.0.1.5"],
            impact.ReachabilityChanges.Select(change => change.SeenAfter).Order());
    }

    [Fact]
    public void Counts_what_comes_through_an_appliance_of_the_subnet()
    {
        SimEndpointImpact impact = Enable(s_estate, "hub/nva", KeyVault);

        Assert.Equal(
            ["fw", "hub/spoke", "vm3"],
            impact.ReachabilityChanges.Where(change => change.Destination == "closed").Select(change => change.Source).Order());
        Assert.Equal(3, impact.Lost);
    }

    [Fact]
    public void Counts_managed_services_of_the_subnet_and_what_comes_through_an_Azure_Firewall()
    {
        World world = Estate.Hub()
            .Firewall([], "198.51.100.77")
            .App("198.51.100.88")
            .KeyVault("closed", address: "20.61.103.225")
            .IPRule("closed", "198.51.100.77")
            .IPRule("closed", "198.51.100.88");

        Assert.Contains(
            Enable(world, "hub/AzureFirewallSubnet", KeyVault).ReachabilityChanges, change => change.Source == "vm1");
        SimReachabilityChange app = Enable(world, "hub/app", KeyVault).ReachabilityChanges
            .Single(change => change.Source == "web");
        Assert.Equal((Verdict.Reachable, Verdict.Blocked, "10.0.1.7"), (app.Before, app.After, app.SeenAfter));
    }

    [Fact]
    public void Names_the_appliance_that_is_passed_by()
    {
        SimBypassedHop hop = Assert.Single(Enable(s_estate, "hub/spoke", Storage).BypassedAppliances);

        Assert.Equal(("fw", NextHopType.VirtualAppliance), (hop.Name, hop.NextHopType));
        Assert.Equal("10.0.2.4", hop.NextHopIpAddress?.ToString());
        Assert.Empty(Enable(s_estate, "hub/app", Storage).BypassedAppliances);
    }

    [Fact]
    public void Names_the_gateway_that_is_passed_by()
    {
        World world = s_estate
            .OnPremises("office", "192.168.0.0/16", "203.0.113.10")
            .Gateway("vpn", "hub", "office", "0.0.0.0/0")
            .IPRule("paired", "203.0.113.10");

        SimEndpointImpact impact = Enable(world, "hub/app", Storage);

        Assert.Equal("vpn", Assert.Single(impact.BypassedAppliances).Name);
        Assert.Equal(
            ["hub/app", "vm1", "vm2"],
            impact.BrokenRules.Single(rule => rule.Rule == "203.0.113.10").Sources.Order());
    }

    [Fact]
    public void A_route_that_stays_in_force_passes_nothing_by() => Assert.Empty(Enable(
        s_estate
            .With(topology => topology with { EndpointRouteModel = EndpointRouteModel.LongestPrefix })
            .RouteTable("all", "hub/spoke", "Storage.WestEurope -> VirtualAppliance 10.0.2.4", "Storage.NorthEurope -> VirtualAppliance 10.0.2.4"),
        "hub/spoke",
        Storage).BypassedAppliances);

    [Fact]
    public void Disabling_is_the_reverse()
    {
        World world = s_estate.Subnet("hub/app", "10.0.1.0/24", Storage).VNetRule("paired", "hub/app");

        SimEndpointImpact impact = Ask(world, "hub/app", Storage, disable: true).Value;

        Assert.Equal(EndpointSwitch.Disable, impact.Switch);
        Assert.Equal(2, impact.RoutesRemoved.Count);
        Assert.Empty(impact.RoutesAdded);
        Assert.Equal(
            [("198.51.100.4", RuleEffect.BeginsMatching), ("hub/app", RuleEffect.StopsMatching)],
            impact.BrokenRules.Select(rule => (rule.Rule, rule.Effect)).Order());
        Assert.Equal(["hub/app", "vm2"], impact.ReachabilityChanges.Select(change => change.Source).Order());
        Assert.Contains(impact.Warnings, warning => warning.Contains("'paired'", System.StringComparison.Ordinal));
    }

    [Fact]
    public void Knows_the_connections_that_would_be_closed()
    {
        SessionLab lab = new(s_estate);
        SimConnection near = lab.Connect("vm1", "near");
        lab.Connect("vm1", "far");

        SimEndpointImpact impact = EndpointImpact
            .Of(
                lab.Topology,
                new(World.SubnetId("hub/app"), Storage, false),
                lab.Session.OpenConnections,
                TestContext.Current.CancellationToken)
            .Value;

        Assert.Equal([near], impact.ClosedConnections);
        Assert.True(lab.IsOpen(near));
    }

    [Fact]
    public void What_is_so_already_has_no_impact()
    {
        SimEndpointImpact impact = Ask(s_estate, "hub/app", Storage, disable: true).Value;

        Assert.Empty(impact.Locations);
        Assert.Empty(impact.AffectedResources);
    }

    [Fact]
    public void What_is_on_its_way_counts_as_there()
    {
        World world = s_estate.With(topology => topology with { ProvisioningDelay = System.TimeSpan.FromMinutes(5) });

        Assert.Single(Enable(world, "hub/app", Storage).ReachabilityChanges);
    }

    [Fact]
    public void Refuses_what_the_change_would_refuse()
    {
        Assert.Equal(ErrorId.ServiceUnknown, Ask(s_estate, "hub/app", "Microsoft.Nope", false).Refusal?.Id);
        Assert.Equal(
            ErrorId.EndpointConflict,
            Ask(s_estate.Subnet("hub/app", "10.0.1.0/24", Storage), "hub/app", "Microsoft.Storage.Global", false).Refusal?.Id);
    }

    [Fact]
    public void Refuses_a_subnet_whose_VNet_is_not_known()
    {
        World world = s_estate.With(topology => topology.Without(topology.VNets.Find(World.Id(ArmTypes.VNet, "hub"))!));

        Assert.NotNull(Ask(world, "hub/app", Storage, false).Refusal);
    }

    [Fact]
    public void Stops_when_told_to()
    {
        using CancellationTokenSource stopped = new();
        stopped.Cancel();

        Assert.Empty(EndpointImpact
            .Of(s_estate.Topology, new(World.SubnetId("hub/app"), Storage, false), [], stopped.Token)
            .Value.AffectedResources);
    }

    /// <summary>What holds for one of a kind is said of all; so it must be what each would be told alone.</summary>
    [Fact]
    public void Tells_each_of_many_alike_what_it_would_be_told_alone()
    {
        World world = Enumerable.Range(10, 40).Aggregate(
            s_estate.Nsg("by-address", "100 Out Deny * 10.0.1.16/28 * *"),
            (current, last) => current.VM($"many{last}", "hub/app", $"10.0.1.{last}", last % 3 == 0 ? $"198.51.100.{last}" : null));
        world = world.IPRule("paired", "198.51.100.0/24").NsgOnVM("by-address", "many18").NsgOnVM("by-address", "many40");

        SimEndpointImpact impact = Enable(world, "hub/app", Storage);

        Assert.Equal(Alone(world, "hub/app").Order(), impact.ReachabilityChanges
            .Select(change => $"{change.Source} {change.Destination} {change.Before} {change.After} {change.SeenBefore} {change.SeenAfter}")
            .Order());
    }

    private static IEnumerable<string> Alone(World world, string path)
    {
        World after = world.With(topology => new ServiceEndpoints.Changes.Endpoints.EnableServiceEndpoint(
            World.SubnetId(path), Storage).Apply(topology).Value.Topology);
        foreach (string source in world.Topology.NetworkInterfaces.Select(nic => nic.VMName).Append(path))
        {
            foreach (string target in new[] { "near", "paired" })
            {
                SimReachability was = world.Ask(source, target);
                SimReachability becomes = after.Ask(source, target);
                if (was.Verdict != becomes.Verdict)
                {
                    yield return $"{source} {target} {was.Verdict} {becomes.Verdict} {was.SourceAddress} {becomes.SourceAddress}";
                }
            }
        }
    }

    private static SimEndpointImpact Enable(World world, string subnet, string service) =>
        Ask(world, subnet, service, false).Value;

    private static Result<SimEndpointImpact> Ask(World world, string subnet, string service, bool disable) =>
        EndpointImpact.Of(world.Topology, new(World.SubnetId(subnet), service, disable), [], TestContext.Current.CancellationToken);
}

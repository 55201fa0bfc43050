using System.Collections.Generic;
using System.Linq;
using System.Threading;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Impact;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Queries.Impact;

public sealed class ServiceTagImpactTests
{
    private const string Account = "20.38.98.7";

    /// <summary>A machine that may reach storage by its tag alone, and an account in one of its prefixes.</summary>
    private static readonly World s_estate = new World()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24")
        .VM("vm1", "hub/app", "10.0.1.4", "198.51.100.4")
        .Nsg("guard", "100 Out Allow Tcp * Storage 443", "200 Out Deny * * Internet *")
        .NsgOn("guard", "hub/app")
        .Resource(ResourceType.StorageAccount, "data", address: Account, defaultAction: RuleAction.Allow);

    [Fact]
    public void A_rule_is_named_with_the_addresses_that_it_wins_and_loses()
    {
        SimServiceTagImpact impact = Of(
            s_estate, Tags(Tag("Storage", "20.38.98.0/24")), Tags(Tag("Storage", "20.38.99.0/24")));

        SimServiceTagUse rule = Assert.Single(impact.SecurityRules);
        Assert.Equal(ServiceTagUseKind.SecurityRuleDestination, rule.Kind);
        Assert.Equal("guard/guard-0", rule.ToString());
        Assert.Equal(s_estate.Topology.NetworkSecurityGroups.Single().SecurityRules[0].Id, rule.Id);
        Assert.Equal(["Storage"], rule.ServiceTag);
        Assert.Equal(["20.38.99.0/24"], rule.AddedPrefix);
        Assert.Equal(["20.38.98.0/24"], rule.RemovedPrefix);
        Assert.Empty(rule.MissingTag);
    }

    [Fact]
    public void Whoever_loses_the_way_is_named_with_both_answers()
    {
        SimServiceTagImpact impact = Of(
            s_estate, Tags(Tag("Storage", "20.38.98.0/24")), Tags(Tag("Storage", "20.38.99.0/24")));

        SimReachabilityChange change = Assert.Single(impact.ReachabilityChanges, change => change.Source == "vm1");
        Assert.Equal(("data", Verdict.Reachable, Verdict.Blocked), (change.Destination, change.Before, change.After));
        Assert.Equal((Reason.Allowed, Reason.NsgDenied), (change.ReasonBefore, change.ReasonAfter));
        Assert.Equal(impact.ReachabilityChanges.Count, impact.Lost);
    }

    [Fact]
    public void What_is_only_cut_in_another_way_changes_no_rule_and_no_verdict()
    {
        World estate = s_estate.RouteTable("table", "hub/app", "Storage -> Internet");

        SimServiceTagImpact impact = Of(
            estate,
            Tags(Tag("Storage", "20.38.98.0/24")),
            Tags(Tag("Storage", "20.38.98.0/25", "20.38.98.128/25")));

        Assert.Empty(impact.SecurityRules);
        Assert.Empty(impact.ReachabilityChanges);
        SimServiceTagUse route = Assert.Single(impact.Routes);
        Assert.Equal((ServiceTagUseKind.UserDefinedRoute, "table/r0"), (route.Kind, route.ToString()));
        Assert.Equal(["20.38.98.0/25", "20.38.98.128/25"], route.AddedPrefix);
        Assert.Equal(["20.38.98.0/24"], route.RemovedPrefix);
    }

    [Fact]
    public void What_a_rule_matches_anyway_is_no_change()
    {
        World estate = new World()
            .Nsg("one", "100 In Allow Tcp Storage,20.38.0.0/16 * 443")
            .Nsg("two", "100 In Allow Tcp Storage * 443")
            .Nsg("three", "100 In Allow Tcp 20.38.0.0/16 VirtualNetwork 443");

        SimServiceTagImpact impact = Of(
            estate, Tags(Tag("Storage", "20.38.98.0/24")), Tags(Tag("storage", "20.38.98.0/24", "20.38.99.0/24")));

        SimServiceTagUse rule = Assert.Single(impact.SecurityRules);
        Assert.Equal((ServiceTagUseKind.SecurityRuleSource, "two/two-0"), (rule.Kind, rule.ToString()));
    }

    [Fact]
    public void Members_of_application_security_groups_go_by_no_tag()
    {
        World estate = s_estate.Asg("web", "vm1").Nsg("guard", "100 Out Allow Tcp asg:web asg:web 443");

        Assert.Empty(Of(estate, Tags(Tag("Storage", "20.38.98.0/24")), Tags(Tag("Storage", "20.38.99.0/24"))).SecurityRules);
    }

    [Fact]
    public void A_tag_that_one_file_lacks_is_named_where_it_is_used()
    {
        World estate = s_estate.RouteTable("table", "hub/app", "Storage -> Internet");

        SimServiceTagImpact impact = Of(estate, Tags(Tag("Storage", "20.38.98.0/24")), Tags(Tag("Sql", "20.0.0.0/24")));

        Assert.Equal(["Storage"], Assert.Single(impact.SecurityRules).MissingTag);
        Assert.Equal(["Storage"], Assert.Single(impact.Routes).MissingTag);
        Assert.Contains(impact.ReachabilityChanges, change => change is { Source: "vm1", After: Verdict.Unknown });
    }

    [Fact]
    public void The_routes_of_an_endpoint_are_named_by_their_region()
    {
        World estate = new World().VNet("hub", "10.0.0.0/16").Subnet("hub/app", "10.0.1.0/24", "Microsoft.Storage");

        SimServiceTagImpact impact = Of(
            estate,
            Tags(Tag("Storage.WestEurope", "20.38.98.0/24"), Tag("Storage.NorthEurope", "20.38.96.0/24")),
            Tags(Tag("Storage.WestEurope", "20.38.98.0/24", "20.38.99.0/24")));

        Assert.Equal(
            ["hub/app/Microsoft.Storage in westeurope", "hub/app/Microsoft.Storage in northeurope"],
            impact.Routes.Select(route => route.ToString()));
        Assert.All(impact.Routes, route => Assert.Equal(ServiceTagUseKind.EndpointRoute, route.Kind));
        Assert.Equal(World.SubnetId("hub/app"), impact.Routes[0].Id);
        Assert.Equal(["Storage.WestEurope"], impact.Routes[0].ServiceTag);
        Assert.Equal(["20.38.99.0/24"], impact.Routes[0].AddedPrefix);
        Assert.Empty(impact.Routes[0].MissingTag);
        Assert.Equal(["Storage.NorthEurope"], impact.Routes[1].MissingTag);
        Assert.Equal(["20.38.96.0/24"], impact.Routes[1].RemovedPrefix);
    }

    [Fact]
    public void Restrictions_of_web_apps_that_name_a_tag_are_rules_of_resources()
    {
        World estate = new World().Resource(ResourceType.WebApp, "app").Alter("app", resource => resource with
        {
            Firewall = resource.Firewall with
            {
                NetworkRules =
                [
                    new() { ResourceId = resource.Id, Kind = NetworkRuleKind.IPRange, Value = "Storage", Name = "partners" },
                ],
            },
        });

        SimServiceTagUse rule = Assert.Single(Of(
            estate, Tags(Tag("Storage", "20.38.98.0/24")), Tags(Tag("Storage", "20.38.98.0/23"))).NetworkRules);

        Assert.Equal((ServiceTagUseKind.NetworkRule, "app/partners"), (rule.Kind, rule.ToString()));
        Assert.Equal(["20.38.99.0/24"], rule.AddedPrefix);
        Assert.Empty(rule.RemovedPrefix);
    }

    [Fact]
    public void Equal_tags_change_nothing()
    {
        ServiceTagSet tags = Tags(Tag("Storage", "20.38.98.0/24"));

        SimServiceTagImpact impact = Of(s_estate.RouteTable("table", "hub/app", "Storage -> Internet"), tags, tags);

        Assert.Empty(impact.SecurityRules);
        Assert.Empty(impact.Routes);
        Assert.Empty(impact.NetworkRules);
        Assert.Empty(impact.ReachabilityChanges);
        Assert.Equal("Public 1 -> Public 1", impact.ToString());
    }

    [Fact]
    public void Stops_when_it_is_called_off()
    {
        using CancellationTokenSource stop = new();
        stop.Cancel();

        SimServiceTagImpact impact = ServiceTagImpact.Of(
            s_estate.Topology, Tags(Tag("Storage", "20.38.98.0/24")), Tags(Tag("Storage", "20.38.99.0/24")), stop.Token);

        Assert.Empty(impact.ReachabilityChanges);
    }

    private static SimServiceTagImpact Of(World estate, ServiceTagSet reference, ServiceTagSet difference) =>
        ServiceTagImpact.Of(estate.Topology, reference, difference, CancellationToken.None);

    private static ServiceTagSet Tags(params IEnumerable<SimServiceTag> tags) => new(1, "Public", null, tags);

    private static SimServiceTag Tag(string name, params IEnumerable<string> prefixes) =>
        new(prefixes.Select(AddressPrefix.Parse).ToValueList(), []) { Name = name, NetworkFeatures = ["UDR"] };
}

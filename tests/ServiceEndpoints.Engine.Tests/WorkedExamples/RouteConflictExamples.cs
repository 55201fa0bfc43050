using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Queries.Routes;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.WorkedExamples;

/// <summary>User-defined routes against endpoint routes, where sources disagree, and among themselves.</summary>
public sealed class RouteConflictExamples
{
    private const string WestEurope = "191.239.203.1";
    private const string NorthEurope = "191.235.255.192";

    private static readonly World s_endpoint = new World()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24", "Microsoft.Storage")
        .Subnet("hub/appliances", "10.0.100.0/24")
        .VM("vm1", "hub/app", "10.0.1.4")
        .Appliance("nva", "hub/appliances", "10.0.100.4")
        .Storage("west", address: WestEurope)
        .VNetRule("west", "hub/app")
        .Storage("north", "northeurope", NorthEurope)
        .VNetRule("north", "hub/app");

    [Fact]
    [Trait("Example", "20")]
    public void A_longer_user_route_wins_as_measured()
    {
        SimReachability answer = Measured(Routed("191.239.203.1/32 -> VirtualAppliance 10.0.100.4")).Ask("vm1", "west");

        Assert.Equal(NextHopType.VirtualAppliance, answer.NextHopType);
        Assert.Equal(Verdict.Blocked, answer.Verdict);
        Assert.Contains(answer.Caveats, caveat => caveat.Id == "D-ROUTE");
    }

    [Fact]
    [Trait("Example", "20")]
    public void A_longer_user_route_does_not_win_as_documented()
    {
        SimReachability answer = Routed("191.239.203.1/32 -> VirtualAppliance 10.0.100.4").Ask("vm1", "west");

        Assert.Equal(NextHopType.VirtualNetworkServiceEndpoint, answer.NextHopType);
        Assert.Equal(Verdict.Reachable, answer.Verdict);
        Assert.Equal("10.0.1.4", answer.SourceAddress);
        Assert.Contains(answer.Caveats, caveat => caveat.Id == "D-ROUTE");
    }

    [Theory]
    [InlineData(EndpointRouteModel.Documented)]
    [InlineData(EndpointRouteModel.LongestPrefix)]
    [Trait("Example", "22")]
    public void A_tag_route_to_an_appliance_leaves_the_other_region_to_the_endpoint(EndpointRouteModel model)
    {
        SimReachability answer = With(model, Routed("Storage.WestEurope -> VirtualAppliance 10.0.100.4"))
            .Ask("vm1", "north");

        Assert.Equal(NextHopType.VirtualNetworkServiceEndpoint, answer.NextHopType);
        Assert.Equal(Verdict.Reachable, answer.Verdict);
        Assert.DoesNotContain(answer.Caveats, caveat => caveat.Id == "D-ROUTE");
    }

    [Theory]
    [InlineData(EndpointRouteModel.Documented, NextHopType.VirtualNetworkServiceEndpoint)]
    [InlineData(EndpointRouteModel.LongestPrefix, NextHopType.VirtualAppliance)]
    [Trait("Example", "22")]
    public void A_tag_route_to_an_appliance_takes_its_own_region_as_measured_only(
        EndpointRouteModel model, NextHopType expected)
    {
        SimReachability answer = With(model, Routed("Storage.WestEurope -> VirtualAppliance 10.0.100.4"))
            .Ask("vm1", "west");

        Assert.Equal(expected, answer.NextHopType);
        Assert.Contains(answer.Caveats, caveat => caveat.Id == "D-ROUTE");
    }

    [Theory]
    [InlineData("Storage.WestEurope", "west", EndpointRouteModel.Documented)]
    [InlineData("Storage.WestEurope", "west", EndpointRouteModel.LongestPrefix)]
    [InlineData("Storage.NorthEurope", "north", EndpointRouteModel.Documented)]
    [InlineData("Storage.NorthEurope", "north", EndpointRouteModel.LongestPrefix)]
    [InlineData("Storage.WestEurope", "north", EndpointRouteModel.LongestPrefix)]
    [Trait("Example", "23")]
    public void A_tag_route_to_the_internet_never_beats_the_endpoint(string tag, string to, EndpointRouteModel model)
    {
        SimReachability answer = With(model, Routed($"{tag} -> Internet")).Ask("vm1", to);

        Assert.Equal(NextHopType.VirtualNetworkServiceEndpoint, answer.NextHopType);
        Assert.Equal(Verdict.Reachable, answer.Verdict);
    }

    [Fact]
    [Trait("Example", "25")]
    public void An_explicit_prefix_beats_the_tag_that_has_the_same()
    {
        World world = s_endpoint
            .Subnet("hub/app", "10.0.1.0/24")
            .RouteTable("table", "hub/app", "Storage.WestEurope -> None", "191.239.203.0/28 -> Internet");

        SimNextHop hop = world.NextHop("hub/app", WestEurope);

        Assert.Equal(NextHopType.Internet, hop.NextHopType);
        Assert.Equal("191.239.203.0/28", Assert.Single(hop.Route!.AddressPrefix).ToString());
        Assert.Equal(NextHopType.None, world.NextHop("hub/app", "13.69.40.17").NextHopType);
    }

    [Theory]
    [InlineData(4, "Storage.EastUS")]
    [InlineData(3, "Storage")]
    [InlineData(2, "AzureCloud.eastus")]
    [InlineData(1, "AzureCloud")]
    [Trait("Example", "26")]
    public void Tags_of_one_prefix_go_from_the_narrowest_to_the_widest(int present, string expected)
    {
        string[] widestFirst = ["AzureCloud", "AzureCloud.eastus", "Storage", "Storage.EastUS"];
        World world = s_endpoint
            .Subnet("hub/app", "10.0.1.0/24")
            .With(t => t with { ServiceTags = SamePrefix(widestFirst) })
            .RouteTable("table", "hub/app", widestFirst.Take(present).Select(tag => $"{tag} -> None").ToArray());

        SimNextHop hop = world.NextHop("hub/app", "198.51.100.1");

        Assert.Equal($"r{present - 1}", hop.Route!.Name);
        Assert.Equal(expected, widestFirst[present - 1]);
        Assert.Equal(present - 1, hop.Candidates.Count(loser => loser.Name.StartsWith('r')));
    }

    private static World Routed(params string[] routes) => s_endpoint.RouteTable("table", "hub/app", routes);

    private static World Measured(World world) => With(EndpointRouteModel.LongestPrefix, world);

    private static World With(EndpointRouteModel model, World world) =>
        world.With(t => t with { EndpointRouteModel = model });

    private static ServiceTagSet SamePrefix(string[] names) => new(
        1, "Public", null, names.Select(name => new SimServiceTag([AddressPrefix.Parse("198.51.100.0/24")], [])
        {
            Name = name,
        }));
}

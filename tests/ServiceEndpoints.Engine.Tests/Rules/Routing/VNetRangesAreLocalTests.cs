using System.Linq;
using ServiceEndpoints.Model;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Routing;

public sealed class VNetRangesAreLocalTests
{
    private static readonly World s_twoRanges = new World()
        .VNet("hub", "10.0.0.0/16,10.5.0.0/16")
        .Subnet("hub/app", "10.0.1.0/24")
        .Subnet("hub/data", "10.5.1.0/24")
        .VM("vm1", "hub/app", "10.0.1.4")
        .VM("vm2", "hub/data", "10.5.1.4");

    [Fact]
    public void A_machine_in_another_range_of_the_VNet_is_reached_directly() =>
        s_twoRanges.Ask("vm1", "vm2", 22).IsLetThroughBy("SE3001");

    [Fact]
    public void Each_range_gives_one_route_and_subnets_give_none() => Assert.Equal(
        ["10.0.0.0/16", "10.5.0.0/16"],
        s_twoRanges.Routes("hub/app")
            .Where(route => route.NextHopType == NextHopType.VnetLocal)
            .Select(route => Assert.Single(route.AddressPrefix).ToString()));

    [Fact]
    public void An_address_outside_is_not_local() =>
        s_twoRanges.Ask("vm1", "10.7.1.4").IsDecidedWithout("SE3001");
}

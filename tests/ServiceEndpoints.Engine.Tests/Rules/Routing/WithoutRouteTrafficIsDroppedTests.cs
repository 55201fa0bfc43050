using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Routing;

public sealed class WithoutRouteTrafficIsDroppedTests
{
    [Fact]
    public void An_address_of_the_VNet_that_nothing_has_is_not_reached() =>
        Estate.Hub().Ask("vm1", "10.0.1.77").IsBlockedBy("SE3016", Reason.NoRoute);

    [Fact]
    public void In_an_estate_of_which_only_a_part_is_known_something_may_have_it() => Estate.Hub()
        .With(topology => topology with { Scope = TopologyScope.Partial })
        .Ask("vm1", "10.0.1.77")
        .IsUnknownBy("SE3016", Reason.UnresolvedReference);

    [Fact]
    public void What_a_route_leads_into_a_VNet_whose_ranges_do_not_have_it_is_surely_not_there() => Estate.Hub()
        .RouteTable("rt", "hub/app", "8.8.8.0/24 -> VnetLocal")
        .With(topology => topology with { Scope = TopologyScope.Partial })
        .Ask("vm1", "8.8.8.8")
        .IsBlockedBy("SE3016", Reason.NoRoute);

    [Fact]
    public void An_address_that_another_machine_has_is_surely_not_that_of_a_machine_elsewhere() => Estate.Hub()
        .VNet("island", "10.0.0.0/16")
        .Subnet("island/app", "10.0.1.0/24")
        .VM("vm2", "hub/app", "10.0.1.77")
        .VM("vm3", "island/app", "10.0.1.77")
        .With(topology => topology with { Scope = TopologyScope.Partial })
        .Ask("vm1", "vm3")
        .IsBlockedBy("SE3016", Reason.NoRoute);

    [Fact]
    public void One_that_a_machine_has_is_reached() =>
        Estate.Hub().VM("vm2", "hub/app", "10.0.1.77").Ask("vm1", "10.0.1.77").IsDecidedWithout("SE3016");

    [Fact]
    public void A_private_address_is_not_reached_over_the_internet() => Estate.HubWithPublicVM()
        .RouteTable("rt", "hub/app", "192.168.0.0/16 -> Internet")
        .Ask("vm1", "192.168.0.1")
        .IsBlockedBy("SE3016", Reason.NoRoute);
}

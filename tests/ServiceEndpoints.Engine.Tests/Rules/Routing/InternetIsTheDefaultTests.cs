using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Routing;

public sealed class InternetIsTheDefaultTests
{
    [Fact]
    public void What_nothing_else_holds_goes_to_the_internet()
    {
        SimReachability answer = Estate.HubWithPublicVM().Ask("vm1", "8.8.8.8");

        answer.IsLetThroughBy("SE3002");
        Assert.Equal(NextHopType.Internet, answer.NextHopType);
    }

    [Fact]
    public void So_does_traffic_to_a_service_and_it_shows_a_public_address()
    {
        SimReachability answer = Estate.HubWithPublicVM()
            .KeyVault("kv")
            .IPRule("kv", Estate.PublicAddress)
            .Ask("vm1", "kv");

        answer.IsLetThroughBy("SE3002");
        Assert.Equal(SourceAddressKind.Public, answer.SourceAddressKind);
    }

    [Fact]
    public void A_user_defined_default_route_replaces_it() => Estate.HubWithPublicVM()
        .RouteTable("rt", "hub/app", "0.0.0.0/0 -> None")
        .Ask("vm1", "8.8.8.8")
        .IsDecidedWithout("SE3002");
}

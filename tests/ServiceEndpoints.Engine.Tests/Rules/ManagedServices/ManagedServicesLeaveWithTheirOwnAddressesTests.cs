using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.ManagedServices;

public sealed class ManagedServicesLeaveWithTheirOwnAddressesTests
{
    private static readonly World s_told = Estate.Hub().KeyVault("kv")
        .Managed("apim", ManagedServiceType.ApiManagement, "hub/app", "10.0.1.7", "20.50.0.1", "20.50.0.2");

    [Fact]
    public void An_IP_rule_that_names_them_admits_it()
    {
        SimReachability answer = s_told.IPRule("kv", "20.50.0.0/30").Ask("apim", "kv");

        answer.IsLetThroughBy("SE4014");
        Assert.Equal(2u, answer.SourceAddressSet.Count);
    }

    [Fact]
    public void A_private_subnet_does_not_keep_it_in() => s_told
        .Change("hub/app", subnet => subnet with { DefaultOutboundAccess = false })
        .IPRule("kv", "20.50.0.0/30")
        .Ask("apim", "kv")
        .IsLetThroughBy("SE4014");

    [Fact]
    public void Where_nobody_has_told_them_an_answer_that_hangs_on_them_is_not_known() => Assert.Equal(
        Verdict.Unknown,
        Estate.Hub().KeyVault("kv").IPRule("kv", "20.50.0.0/16")
            .Managed("apim", ManagedServiceType.ApiManagement, "hub/app", "10.0.1.7").Ask("apim", "kv").Verdict);

    [Fact]
    public void A_NAT_gateway_of_the_subnet_comes_first() => Assert.Equal(
        "198.51.100.9", s_told.NatGateway("nat", "hub/app", "198.51.100.9").Ask("apim", "kv").SourceAddress);

    [Fact]
    public void It_is_found_by_one_of_them() => Assert.Equal("apim", s_told.Ask("20.50.0.2", "kv").Source);

    [Fact]
    public void Without_it_the_address_is_a_client_of_its_own() => Assert.Equal(
        "20.50.0.2", s_told.With(t => t.Without(t.ManagedServices.Single())).Ask("20.50.0.2", "kv").Source);
}

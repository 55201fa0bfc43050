using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.ManagedServices;

public sealed class AppsLeaveWithTheirOwnAddressesTests
{
    private static readonly World s_vault = Estate.Hub().KeyVault("kv").App();

    [Fact]
    public void Where_nobody_has_told_them_they_lie_in_the_tag_of_App_Service()
    {
        SimReachability answer = s_vault.Ask("web", "kv");

        Assert.Equal("AppService.WestEurope", answer.SourceAddress);
        Assert.Equal(SourceAddressKind.Public, answer.SourceAddressKind);
        Assert.Contains("AppServiceAddress", answer.Caveats.Select(caveat => caveat.Id));
        Assert.Contains("SE4012", answer.Steps.Select(step => step.RuleId));
    }

    [Fact]
    public void A_rule_for_part_of_the_tag_admits_part_of_them() => Assert.Equal(
        Verdict.PartlyReachable,
        s_vault.IPRule("kv", s_vault.Ask("web", "kv").SourceAddressSet.First.ToString()).Ask("web", "kv").Verdict);

    [Fact]
    public void Those_that_are_told_count()
    {
        SimReachability answer = Estate.Hub().KeyVault("kv").IPRule("kv", "20.50.0.1").App("20.50.0.1").Ask("web", "kv");

        Assert.Equal(Verdict.Reachable, answer.Verdict);
        Assert.Equal("20.50.0.1", answer.SourceAddress);
        Assert.DoesNotContain("AppServiceAddress", answer.Caveats.Select(caveat => caveat.Id));
    }

    [Fact]
    public void With_Route_All_a_NAT_gateway_of_the_subnet_comes_first()
    {
        World nat = Estate.Hub().KeyVault("kv").App("20.50.0.1").NatGateway("nat", "hub/app", "198.51.100.9");

        Assert.Equal("20.50.0.1", nat.Ask("web", "kv").SourceAddress);
        Assert.Equal("198.51.100.9", nat.RoutingAll("web").Ask("web", "kv").SourceAddress);
    }

    [Fact]
    public void With_Route_All_a_private_subnet_does_not_keep_an_app_in() => Assert.Equal(
        "20.50.0.1",
        Estate.Hub().KeyVault("kv").App("20.50.0.1").RoutingAll("web")
            .Change("hub/app", subnet => subnet with { DefaultOutboundAccess = false })
            .Ask("web", "kv").SourceAddress);

    [Theory]
    [InlineData("web")]
    [InlineData("web2")]
    public void Apps_may_share_them(string app) => Assert.Equal(
        "20.50.0.1",
        Estate.Hub().KeyVault("kv").App("20.50.0.1")
            .Managed("web2", ManagedServiceType.AppServiceIntegration, "hub/app", "10.0.1.8", "20.50.0.1")
            .Ask(app, "kv").SourceAddress);
}

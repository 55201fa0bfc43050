using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Firewalls.WebApp;

public sealed class EnvironmentsIgnoreEndpointRulesTests
{
    private static readonly World s_app = Estate.HubWithPublicVM("Microsoft.Web").Resource(ResourceType.WebApp, "web");

    [Theory]
    [InlineData("I1")]
    [InlineData("I1v2")]
    [InlineData("I4mv2")]
    [InlineData("Isolated")]
    [InlineData("IsolatedV2")]
    public void A_rule_by_subnet_has_no_effect_there(string sku) => s_app
        .Alter("web", site => site with { Sku = sku })
        .Restriction("web", "100 Allow hub/app")
        .Ask("vm1", "web")
        .IsBlockedBy("SE2047", Reason.SkuNotSupported);

    [Fact]
    public void A_rule_by_address_matches_the_private_one()
    {
        World world = s_app
            .Alter("web", site => site with { Sku = "I1v2" })
            .VM("vm2", "hub/app", "10.0.1.5")
            .Restriction("web", "100 Allow 10.0.1.4");

        world.Ask("vm1", "web").IsLetThroughBy("SE2044");
        Assert.Equal(Verdict.Blocked, world.Ask("vm2", "web").Verdict);
    }

    [Theory]
    [InlineData("P1v3")]
    [InlineData("S1")]
    [InlineData(null)]
    public void Elsewhere_it_has(string? sku) => s_app
        .Alter("web", site => site with { Sku = sku })
        .Restriction("web", "100 Allow hub/app")
        .Ask("vm1", "web")
        .IsLetThroughBy("SE2044");
}

using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.WorkedExamples;

/// <summary>What documentation says of web apps and their access restrictions.</summary>
public sealed class WebAppExamples
{
    private static readonly World s_app = new World()
        .VNet("hub", "10.0.0.0/16")
        .Subnet("hub/gateways", "10.0.1.0/24", "Microsoft.Web")
        .VM("gateway", "hub/gateways", "10.0.1.4")
        .Resource(ResourceType.WebApp, "shop");

    [Theory]
    [InlineData("Internet")]
    [InlineData("gateway")]
    [Trait("Example", "109")]
    public void Without_rules_any_client_is_allowed(string from) =>
        Assert.Equal(Verdict.Reachable, s_app.Ask(from, "shop").Verdict);

    [Fact]
    [Trait("Example", "110")]
    [Trait("Example", "113")]
    public void A_rule_for_one_subnet_denies_everybody_else()
    {
        World restricted = s_app.Restriction("shop", "100 Allow hub/gateways");
        SimReachability direct = restricted.Ask("203.0.113.9", "shop");

        Assert.Equal(Verdict.Reachable, restricted.Ask("gateway", "shop").Verdict);
        Assert.Equal(Verdict.Blocked, direct.Verdict);
        Assert.Equal(403, direct.Response!.StatusCode);
    }

    [Fact]
    [Trait("Example", "112")]
    public void A_rule_of_higher_priority_denies_what_a_later_one_allows()
    {
        SimReachability answer = s_app
            .Restriction("shop", "200 Allow 0.0.0.0/0")
            .Restriction("shop", "100 Deny 1.2.3.0/24")
            .Ask("1.2.3.4", "shop");

        Assert.Equal(Reason.AccessRestrictionDenied, answer.Reason);
    }

    [Fact]
    [Trait("Example", "115")]
    public void A_client_of_a_private_endpoint_is_not_subject_to_rules() => Assert.Equal(
        Verdict.Reachable,
        s_app.Restriction("shop", "100 Deny 0.0.0.0/0")
            .PrivateEndpoint("pe", "shop", "hub/gateways", "10.0.1.9", "sites")
            .Ask("gateway", "shop").Verdict);

    [Fact]
    [Trait("Example", "116")]
    public void In_an_environment_a_rule_by_subnet_has_no_effect_and_one_by_address_has()
    {
        World inside = s_app.Alter("shop", site => site with { Sku = "I1v2" });

        Assert.Equal(
            Reason.SkuNotSupported, inside.Restriction("shop", "100 Allow hub/gateways").Ask("gateway", "shop").Reason);
        Assert.Equal(
            Verdict.Reachable, inside.Restriction("shop", "100 Allow 10.0.1.0/24").Ask("gateway", "shop").Verdict);
    }
}

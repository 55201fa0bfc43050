using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Firewalls.WebApp;

public sealed class UnmatchedRequestsAreDeniedByRulesTests
{
    private static readonly World s_app = Estate.HubWithPublicVM().Resource(ResourceType.WebApp, "web");

    [Fact]
    public void Without_rules_everybody_is_admitted() => s_app.Ask("203.0.113.9", "web").IsLetThroughBy("SE2045");

    [Fact]
    public void One_rule_refuses_all_others() => s_app
        .Restriction("web", "100 Allow 198.51.100.0/24")
        .Ask("203.0.113.9", "web")
        .IsBlockedBy("SE2016", Reason.FirewallDefaultDeny);

    [Theory]
    [InlineData(RuleAction.Allow, Verdict.Reachable)]
    [InlineData(RuleAction.Deny, Verdict.Blocked)]
    public void The_unmatched_action_says_otherwise(RuleAction action, Verdict verdict)
    {
        World world = s_app.Change("web", firewall => firewall with { DefaultAction = action });

        Assert.Equal(verdict, world.Ask("203.0.113.9", "web").Verdict);
        Assert.Equal(verdict, world.Restriction("web", "100 Deny 198.51.100.0/24").Ask("203.0.113.9", "web").Verdict);
    }

    [Fact]
    public void The_deployment_site_has_a_list_of_its_own()
    {
        World world = s_app.Restriction("web", "100 Allow 198.51.100.0/24", rule => rule with { Scm = true });

        Assert.Equal(Verdict.Blocked, world.Ask("203.0.113.9", "web.scm.azurewebsites.net").Verdict);
        Assert.Equal(Verdict.Reachable, world.Ask("203.0.113.9", "web").Verdict);
    }

    [Fact]
    public void It_can_use_that_of_the_app()
    {
        World world = s_app
            .Restriction("web", "100 Allow 198.51.100.0/24", rule => rule with { Scm = true })
            .Restriction("web", "100 Allow 203.0.113.0/24")
            .Change("web", firewall => firewall with { ScmUsesMainRules = true });

        Assert.Equal(Verdict.Reachable, world.Ask("203.0.113.9", "web.scm.azurewebsites.net").Verdict);
        Assert.Equal(Verdict.Blocked, world.Ask("198.51.100.9", "web.scm.azurewebsites.net").Verdict);
    }

    [Fact]
    public void It_has_an_unmatched_action_of_its_own()
    {
        World world = s_app.Change("web", firewall => firewall with { ScmDefaultAction = RuleAction.Deny });

        Assert.Equal(Verdict.Blocked, world.Ask("203.0.113.9", "web.scm.azurewebsites.net").Verdict);
        Assert.Equal(Verdict.Reachable, world.Ask("203.0.113.9", "web").Verdict);
    }

    [Theory]
    [InlineData("siteConfig.ipSecurityRestrictions", "web")]
    [InlineData("siteConfig.scmIpSecurityRestrictionsDefaultAction", "web.scm.azurewebsites.net")]
    public void A_list_that_could_not_be_read_decides_nothing(string property, string to) => s_app
        .Alter("web", site => site with
        {
            Unresolved = [new UnresolvedValue(property, "[reference('x')]", "main.json")],
        })
        .Ask("203.0.113.9", to)
        .IsUnknownBy("SE2016", Reason.UnresolvedReference);

    [Fact]
    public void The_list_of_the_other_site_does_not_matter() => s_app
        .Alter("web", site => site with
        {
            Unresolved = [new UnresolvedValue("siteConfig.scmIpSecurityRestrictions", "[reference('x')]", "main.json")],
        })
        .Ask("203.0.113.9", "web")
        .IsLetThroughBy("SE2045");
}

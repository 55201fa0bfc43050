using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Firewalls.WebApp;

public sealed class RestrictionsGoInOrderTests
{
    private static readonly World s_app = Estate.HubWithPublicVM().Resource(ResourceType.WebApp, "web");

    [Fact]
    public void The_lowest_number_that_matches_decides()
    {
        World world = s_app.Restriction("web", "200 Allow 0.0.0.0/0").Restriction("web", "100 Deny 203.0.113.0/24");

        world.Ask("203.0.113.9", "web").IsBlockedBy("SE2044", Reason.AccessRestrictionDenied);
        world.Ask("198.51.100.9", "web").IsLetThroughBy("SE2044");
    }

    [Fact]
    public void Among_equals_the_first_of_the_list_decides() => s_app
        .Restriction("web", "100 Allow 203.0.113.9")
        .Restriction("web", "100 Deny 203.0.113.0/24")
        .Ask("203.0.113.9", "web")
        .IsLetThroughBy("SE2044");

    [Fact]
    public void A_set_of_clients_is_cut_where_the_rules_cut_it()
    {
        Verdict verdict = s_app
            .Restriction("web", "100 Deny 203.0.113.0/24")
            .Restriction("web", "200 Allow 0.0.0.0/0")
            .Ask("Internet", "web").Verdict;

        Assert.Equal(Verdict.PartlyReachable, verdict);
    }

    [Fact]
    public void A_subnet_can_be_denied() => Estate.Hub("Microsoft.Web")
        .Resource(ResourceType.WebApp, "web")
        .Restriction("web", "100 Deny hub/app")
        .Change("web", firewall => firewall with { DefaultAction = RuleAction.Allow })
        .Ask("vm1", "web")
        .IsBlockedBy("SE2044", Reason.AccessRestrictionDenied);

    [Fact]
    public void An_endpoint_that_is_missing_tells_more_than_the_rule_that_comes_to_deny() => s_app
        .Restriction("web", "100 Allow hub/app")
        .Restriction("web", "200 Deny 0.0.0.0/0")
        .Ask("vm1", "web")
        .IsBlockedBy("SE2004", Reason.EndpointNotEnabled);
}

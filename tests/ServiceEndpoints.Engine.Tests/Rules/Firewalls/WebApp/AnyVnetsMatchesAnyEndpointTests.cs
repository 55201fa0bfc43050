using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Firewalls.WebApp;

public sealed class AnyVnetsMatchesAnyEndpointTests
{
    private static readonly World s_app = Estate.HubWithPublicVM("Microsoft.Web").Resource(ResourceType.WebApp, "web")
        .Restriction("web", "100 Allow AnyVnets");

    [Fact]
    public void Admits_a_subnet_that_no_rule_names() => s_app.Ask("vm1", "web").IsLetThroughBy("SE2051");

    [Fact]
    public void Does_not_admit_the_internet() =>
        s_app.Ask("203.0.113.9", "web").IsBlockedBy("SE2016", Reason.FirewallDefaultDeny);
}

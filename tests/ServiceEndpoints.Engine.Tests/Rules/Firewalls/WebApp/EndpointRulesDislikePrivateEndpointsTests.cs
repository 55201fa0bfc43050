using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Firewalls.WebApp;

public sealed class EndpointRulesDislikePrivateEndpointsTests
{
    private static readonly World s_app = Estate.HubWithPublicVM("Microsoft.Web").Resource(ResourceType.WebApp, "web");

    [Fact]
    public void A_rule_by_subnet_has_no_effect_beside_a_private_endpoint() => s_app
        .Restriction("web", "100 Allow hub/app")
        .VNet("far", "10.9.0.0/16")
        .Subnet("far/links", "10.9.1.0/24")
        .PrivateEndpoint("pe", "web", "far/links", "10.9.1.4", "sites")
        .Ask("vm1", "web")
        .IsBlockedBy("SE2048", Reason.SkuNotSupported);

    [Fact]
    public void A_private_endpoint_of_another_app_does_not_matter() => s_app
        .Resource(ResourceType.WebApp, "other")
        .Restriction("web", "100 Allow hub/app")
        .PrivateEndpoint("pe", "other", "hub/app", "10.0.1.9", "sites")
        .Ask("vm1", "web")
        .IsLetThroughBy("SE2044");
}

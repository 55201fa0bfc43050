using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Model;
using ServiceEndpoints.Tests.Changes;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class EndpointRestrictionRuleTests
{
    private static readonly string s_app = Lab.ResourceId(ResourceType.WebApp, "web1");

    [Fact]
    public void Warns_of_an_environment() => Assert.Contains(
        "App Service Environment",
        Assert.Single(Endpoint().WithResource(ResourceType.WebApp, "web1", sku: "I1v2")
            .Made(new AddVNetRule(s_app, Lab.App)).Warnings));

    [Fact]
    public void Warns_of_a_private_endpoint() => Assert.Contains(
        "private endpoint",
        Assert.Single(Endpoint().WithResource(ResourceType.WebApp, "web1")
            .After(new CreatePrivateEndpoint(new Placement("pe"), s_app, Lab.Data))
            .Made(new AddVNetRule(s_app, Lab.App)).Warnings));

    [Fact]
    public void Says_nothing_of_others() => Assert.Empty(Endpoint()
        .WithResource(ResourceType.WebApp, "web1")
        .Made(new AddVNetRule(s_app, Lab.App)).Warnings);

    private static SimTopology Endpoint() => Lab.Topology.WithEndpoint(Lab.App, "Microsoft.Web");
}

using ServiceEndpoints.Changes.Endpoints;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class StorageEndpointConflictRuleTests
{
    [Theory]
    [InlineData("Microsoft.Storage", "Microsoft.Storage.Global")]
    [InlineData("Microsoft.Storage.Global", "microsoft.storage")]
    public void Refuses_the_second_storage_endpoint(string first, string second) =>
        Lab.Topology.WithEndpoint(Lab.App, first)
            .Refuses(new EnableServiceEndpoint(Lab.App, second), ErrorId.EndpointConflict);

    [Fact]
    public void Lets_them_stand_on_two_subnets() =>
        Lab.Topology.WithEndpoint(Lab.App, "Microsoft.Storage").WithEndpoint(Lab.Data, "Microsoft.Storage.Global");

    [Fact]
    public void Lets_one_follow_the_other()
    {
        SimTopology after = Lab.Topology
            .WithEndpoint(Lab.App, "Microsoft.Storage")
            .After(new DisableServiceEndpoint(Lab.App, "Microsoft.Storage"))
            .WithEndpoint(Lab.App, "Microsoft.Storage.Global");

        Assert.Equal(["*"], after.Endpoint(Lab.App, "Microsoft.Storage.Global").Locations);
    }
}

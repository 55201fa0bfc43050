using System;
using ServiceEndpoints.Changes.Endpoints;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Lifetime;

public sealed class OneOperationOnAnEndpointTests
{
    private static readonly SimTopology s_slow = Lab.Topology with { ProvisioningDelay = TimeSpan.FromMinutes(5) };

    [Fact]
    public void What_is_being_set_up_cannot_be_taken_down()
    {
        Refusal refusal = s_slow
            .WithEndpoint(Lab.App, "Microsoft.Sql")
            .Refuses(new DisableServiceEndpoint(Lab.App, "Microsoft.Sql"), ErrorId.AnotherOperationInProgress);

        Assert.Equal("AnotherOperationInProgress", refusal.AzureCode);
        Assert.Contains("'hub/app' is in state Updating", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_being_taken_down_cannot_be_set_up() =>
        (Lab.Topology.WithEndpoint(Lab.App, "Microsoft.Sql") with { ProvisioningDelay = TimeSpan.FromMinutes(5) })
            .After(new DisableServiceEndpoint(Lab.App, "Microsoft.Sql"))
            .Refuses(new EnableServiceEndpoint(Lab.App, "Microsoft.Sql"), ErrorId.AnotherOperationInProgress);

    [Fact]
    public void What_is_being_set_up_already_is_no_second_operation()
    {
        SimTopology updating = s_slow.WithEndpoint(Lab.App, "Microsoft.Sql");

        Assert.Same(updating, updating.WithEndpoint(Lab.App, "Microsoft.Sql"));
    }

    [Fact]
    public void Endpoints_of_other_services_are_under_way_beside_it() => Assert.Equal(
        2,
        s_slow.WithEndpoint(Lab.App, "Microsoft.Sql").WithEndpoint(Lab.App, "Microsoft.Web")
            .Subnets.Find(Lab.App)!.ServiceEndpoints.Count);
}

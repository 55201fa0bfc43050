using ServiceEndpoints.Model;
using Xunit;

namespace ServiceEndpoints.Tests.Model;

public sealed class TenancyTests
{
    private static readonly SimTopology s_topology = new SimTopology { TenantId = "home" }.With(new SimSubscription
    {
        Id = "/subscriptions/partner",
        TenantId = "abroad",
    });

    [Theory]
    [InlineData("partner", "abroad")]
    [InlineData("PARTNER", "abroad")]
    [InlineData("never-declared", "home")]
    [InlineData(SimTopology.DefaultSubscriptionId, "home")]
    public void A_subscription_that_nobody_declared_is_of_the_topologys_tenant(string subscription, string tenant) =>
        Assert.Equal(tenant, s_topology.TenantOf(subscription));

    [Fact]
    public void Subscriptions_and_roles_make_two_topologies_differ()
    {
        Assert.NotEqual(s_topology, new SimTopology { TenantId = "home" });
        Assert.False(s_topology.IsEmpty);
    }
}

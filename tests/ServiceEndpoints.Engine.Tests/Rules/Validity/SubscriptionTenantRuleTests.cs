using ServiceEndpoints.Changes.Rights;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class SubscriptionTenantRuleTests
{
    [Theory]
    [InlineData("sub2")]
    [InlineData("SUB2")]
    [InlineData(SimTopology.DefaultSubscriptionId)]
    public void Refuses_a_second_tenant_for_a_subscription(string id) => Lab.Topology
        .After(new CreateSubscription("sub2"))
        .Refuses(new CreateSubscription(id) { TenantId = "abroad" }, ErrorId.SubscriptionExists);

    [Fact]
    public void A_tenant_has_many_subscriptions() => Assert.Equal(2, Lab.Topology
        .After(new CreateSubscription("sub2") { TenantId = "abroad" })
        .After(new CreateSubscription("sub3") { TenantId = "abroad" })
        .Subscriptions.Count);
}

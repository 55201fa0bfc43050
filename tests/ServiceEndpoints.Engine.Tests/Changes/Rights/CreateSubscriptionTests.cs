using ServiceEndpoints.Changes.Rights;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using Xunit;

namespace ServiceEndpoints.Tests.Changes.Rights;

public sealed class CreateSubscriptionTests
{
    [Fact]
    public void Declares_a_subscription_of_another_tenant()
    {
        var made = (SimSubscription)Lab.Topology.Made(
            new CreateSubscription("sub2") { TenantId = "abroad", Name = "partner" }).Subject!;

        Assert.Equal(("/subscriptions/sub2", "sub2", "partner", "abroad"),
            (made.Id, made.SubscriptionId, made.Name, made.TenantId));
        Assert.Equal("partner", made.ToString());
    }

    [Fact]
    public void Takes_the_topologys_tenant_and_the_id_for_a_name()
    {
        var made = (SimSubscription)Lab.Topology.Made(new CreateSubscription("sub2")).Subject!;

        Assert.Equal(("sub2", SimTopology.DefaultTenantId), (made.Name, made.TenantId));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a/b")]
    public void Refuses_an_id_that_is_none(string id) =>
        Lab.Topology.Refuses(new CreateSubscription(id), ErrorId.NameInvalid);
}

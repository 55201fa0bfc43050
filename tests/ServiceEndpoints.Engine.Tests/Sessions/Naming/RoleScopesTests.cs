using ServiceEndpoints.Changes.Rights;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Sessions.Naming;
using ServiceEndpoints.Tests.Changes;
using ServiceEndpoints.Tests.Changes.Rights;
using Xunit;

namespace ServiceEndpoints.Tests.Sessions.Naming;

public sealed class RoleScopesTests
{
    private static readonly SimTopology s_topology = Lab.Topology
        .WithResource(ResourceType.KeyVault, "kv1")
        .WithVNet("twice", "10.7.0.0/16", Lab.Region)
        .WithResource(ResourceType.KeyVault, "twice")
        .After(new CreateSubscription("sub2") { Name = "partner" });

    public static TheoryData<string, string> Names => new()
    {
        { "/", "/" },
        { "hub", Lab.Hub },
        { "hub/app", Lab.App },
        { Lab.App, Lab.App },
        { "kv1", Lab.ResourceId(ResourceType.KeyVault, "kv1") },
        { "partner", "/subscriptions/sub2" },
        { "SUB2", "/subscriptions/sub2" },
        { SimTopology.DefaultSubscriptionId, RightsLab.Subscription },
        { "/subscriptions/other", "/subscriptions/other" },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Finds_what_is_called_so(string text, string scope) =>
        Assert.Equal(scope, RoleScopes.Resolve(s_topology, text).Value);

    [Theory]
    [InlineData("nowhere", ErrorId.ScopeInvalid)]
    [InlineData("hub/nowhere", ErrorId.ScopeInvalid)]
    [InlineData("/nowhere", ErrorId.ScopeInvalid)]
    [InlineData("twice", ErrorId.AmbiguousName)]
    public void Refuses_what_is_no_one_thing(string text, ErrorId id) =>
        Assert.Equal(id, RoleScopes.Resolve(s_topology, text).Refusal?.Id);
}

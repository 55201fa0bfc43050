using ServiceEndpoints.Changes.Endpoints;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Changes.Rights;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using ServiceEndpoints.Tests.Changes.Rights;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Rights;

public sealed class OwnRightRuleTests
{
    private static readonly string s_app = Lab.ResourceId(ResourceType.WebApp, "web1");

    [Fact]
    public void Refuses_in_the_words_of_Azure()
    {
        Refusal refusal = Lab.Topology.Forbids(
            new EnableServiceEndpoint(Lab.App, "Microsoft.Storage"), ErrorId.AuthorizationFailed);

        string id = PrincipalNames.ObjectIdOf("alice");
        Assert.StartsWith(
            $"The client 'alice' with object id '{id}' does not have authorization to perform action "
            + $"'Microsoft.Network/virtualNetworks/subnets/write' over scope '{Lab.App}' or the scope is invalid. If "
            + "access was recently granted, please refresh your credentials.",
            refusal.Message,
            System.StringComparison.Ordinal);
        Assert.Equal(Lab.App, refusal.Target);
    }

    [Fact]
    public void Reading_is_not_writing() => Lab.Topology
        .Granted("Reader", "/")
        .Forbids(new SetVNet(Lab.Hub), ErrorId.AuthorizationFailed);

    [Fact]
    public void Is_asked_before_whether_the_request_makes_sense() => Lab.Topology
        .Forbids(new CreateVNet(new("x"), ["nonsense"]), ErrorId.AuthorizationFailed);

    [Fact]
    public void Roles_are_given_by_who_may_give_them()
    {
        GrantRole change = new("bob", "Reader", Lab.Hub);

        Lab.Topology.Granted("Contributor", "/").Forbids(change, ErrorId.AuthorizationFailed);
        Assert.Null(Lab.Topology.Granted("User Access Administrator", Lab.Hub).Asks(change));
        Assert.Null(Lab.Topology.Granted("Owner", RightsLab.Group).Asks(change));
        Lab.Topology.Granted("Owner", Lab.App).Forbids(change, ErrorId.AuthorizationFailed);
    }

    [Fact]
    public void Rules_of_a_web_app_are_its_configuration()
    {
        SimTopology topology = Lab.Topology.WithResource(ResourceType.WebApp, "web1");
        AddIPRule change = new(s_app, "203.0.113.0/24");

        Assert.Null(topology.May(s_app, "Microsoft.Web/sites/config/write").Asks(change));
        topology.May(s_app, "Microsoft.Web/sites/write").Forbids(change, ErrorId.AuthorizationFailed);
    }

    [Fact]
    public void Rules_of_a_namespace_are_a_part_of_it() => Assert.Null(Lab.Topology
        .WithResource(ResourceType.EventHubsNamespace, "events1")
        .May(RightsLab.Group, "Microsoft.EventHub/namespaces/networkrulesets/write")
        .Asks(new AddIPRule(Lab.ResourceId(ResourceType.EventHubsNamespace, "events1"), "203.0.113.0/24")));
}

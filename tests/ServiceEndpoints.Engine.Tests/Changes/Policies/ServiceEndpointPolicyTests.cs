using System.Linq;
using ServiceEndpoints.Changes;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Changes.Policies;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.Network;
using Xunit;

namespace ServiceEndpoints.Tests.Changes.Policies;

public sealed class ServiceEndpointPolicyTests
{
    private readonly NetworkLab _lab = PolicyLab.New();

    [Fact]
    public void A_new_policy_is_in_its_region_and_lists_nothing()
    {
        SimServiceEndpointPolicy policy =
            _lab.Subject<SimServiceEndpointPolicy>(new CreateServiceEndpointPolicy(new("pol")));

        Assert.Equal("westeurope", policy.Location);
        Assert.Empty(policy.Definitions);
        Assert.EndsWith("/providers/Microsoft.Network/serviceEndpointPolicies/pol", policy.Id);
    }

    [Fact]
    public void Two_policies_of_one_name_are_refused() => _lab.Policy("pol").Refused(
        ErrorId.ServiceEndpointPolicyExists, new CreateServiceEndpointPolicy(new("POL")));

    [Fact]
    public void A_name_that_Azure_refuses_is_refused() =>
        _lab.Refused(ErrorId.NameInvalid, new CreateServiceEndpointPolicy(new("pol?")));

    [Fact]
    public void A_policy_that_is_not_there_cannot_go() =>
        _lab.Refused(ErrorId.ServiceEndpointPolicyNotFound, new DeleteServiceEndpointPolicy(PolicyLab.Id("pol")));

    [Fact]
    public void A_policy_goes_with_its_definitions() => Assert.Empty(_lab.Policy("pol", PolicyLab.Subscription)
        .With(new DeleteServiceEndpointPolicy(PolicyLab.Id("pol"))).Topology.ServiceEndpointPolicies);

    [Theory]
    [InlineData(PolicyLab.Subscription, "Microsoft.Storage")]
    [InlineData(PolicyLab.ManagedInstance, "Global")]
    public void Without_service_a_definition_is_for_what_it_lists(string entry, string service) => Assert.Equal(
        service,
        _lab.Policy("pol").Subject<SimServiceEndpointPolicyDefinition>(PolicyLab.Define("pol", entry)).Service);

    [Fact]
    public void Two_definitions_of_one_name_are_refused() => _lab.Policy("pol", PolicyLab.ManagedInstance).Refused(
        ErrorId.ServiceEndpointPolicyDefinitionExists,
        PolicyLab.Define("pol", PolicyLab.ManagedInstance.ToUpperInvariant()));

    [Fact]
    public void A_definition_of_a_policy_that_is_not_there_is_refused() =>
        _lab.Refused(ErrorId.ServiceEndpointPolicyNotFound, PolicyLab.Define("pol", PolicyLab.Subscription));

    [Fact]
    public void A_definition_can_go()
    {
        NetworkLab lab = _lab.Policy("pol", PolicyLab.ManagedInstance);

        Assert.Empty(lab.With(new DeletePolicyDefinition(PolicyLab.DefinitionId("pol", "managedinstance")))
            .Topology.ServiceEndpointPolicies.Single().Definitions);
    }

    [Fact]
    public void A_definition_that_is_not_there_cannot_go() => _lab.Policy("pol").Refused(
        ErrorId.ServiceEndpointPolicyDefinitionNotFound, new DeletePolicyDefinition(PolicyLab.DefinitionId("pol", "d")));

    [Fact]
    public void An_alias_that_no_page_lists_is_taken_with_a_warning()
    {
        _lab.Policy("pol");

        Assert.Contains(
            "/services/Azure/Teapot",
            Assert.Single(Warnings(PolicyLab.Define("pol", "/services/Azure/Teapot"))));
        Assert.Empty(Warnings(PolicyLab.Define("pol", "/Services/azure/databricks")));
    }

    [Fact]
    public void The_first_policy_makes_the_storage_endpoint_cover_every_region_and_without_the_last_it_is_as_before()
    {
        _lab.Policy("one", PolicyLab.Subscription).Policy("two");

        Assert.Equal(["*"], _lab.With(PolicyLab.Attach("one")).Subnet().ServiceEndpoints.Single().Locations);
        Assert.Equal(["*"], _lab.With(PolicyLab.Attach("two")).Subnet().ServiceEndpoints.Single().Locations);
        Assert.Equal(
            ["westeurope", "northeurope"], _lab.With(PolicyLab.Attach()).Subnet().ServiceEndpoints.Single().Locations);
    }

    [Fact]
    public void A_subnet_is_made_with_endpoint_and_policy_at_once()
    {
        CreateSubnet change = new(NetworkLab.VNetId("hub"), "data", ["10.0.2.0/24"])
        {
            ServiceEndpoint = ["Microsoft.Storage"],
            ServiceEndpointPolicyIds = [PolicyLab.Id("pol")],
        };

        SimSubnet subnet = _lab.Policy("pol").Subject<SimSubnet>(change);

        Assert.Equal(["pol"], subnet.ServiceEndpointPolicy);
        Assert.Equal(["*"], subnet.ServiceEndpoints.Single().Locations);
    }

    [Fact]
    public void A_policy_that_is_not_there_cannot_be_attached() =>
        _lab.Refused(ErrorId.ServiceEndpointPolicyNotFound, PolicyLab.Attach("pol"));

    [Fact]
    public void A_policy_is_attached_once_however_often_it_is_named() =>
        Assert.Single(_lab.Policy("pol").With(PolicyLab.Attach("pol", "POL")).Subnet().ServiceEndpointPolicyIds);

    [Fact]
    public void Endpoint_and_policies_go_together()
    {
        SimSubnet subnet = _lab.Policy("pol").With(PolicyLab.Attach("pol"))
            .With(new SetSubnet(PolicyLab.App) { ServiceEndpoint = ValueList<string>.Empty, ServiceEndpointPolicyIds = ValueList<string>.Empty })
            .Subnet();

        Assert.Empty(subnet.ServiceEndpoints);
        Assert.Empty(subnet.ServiceEndpointPolicyIds);
    }

    [Fact]
    public void What_changes_nothing_leaves_the_topology_as_it_is()
    {
        SimTopology before = _lab.Policy("pol").With(PolicyLab.Attach("pol")).Topology;

        Assert.Same(before, PolicyLab.Attach("pol").Apply(before).Value.Topology);
    }

    [Fact]
    public void Attaching_a_policy_without_resources_says_that_it_denies_nothing_yet()
    {
        _lab.Policy("idle", "/services/Azure").Policy("pol", PolicyLab.Subscription);

        Assert.Contains("list no resource", Assert.Single(Warnings(PolicyLab.Attach("idle"))));
        Assert.Empty(Warnings(PolicyLab.Attach("pol")));
    }

    [Fact]
    public void A_rule_of_an_account_that_a_policy_cuts_off_is_told_once()
    {
        _lab.Topology = _lab.Topology
            .WithResource(ResourceType.StorageAccount, "acct", "westeurope")
            .After(new ServiceEndpoints.Changes.Resources.AddVNetRule(
                Lab.ResourceId(ResourceType.StorageAccount, "acct"), PolicyLab.App));
        _lab.Policy("pol", PolicyLab.Subscription + "0");

        Assert.Contains("'acct' has a VNet rule for 'hub/app'", Assert.Single(Warnings(PolicyLab.Attach("pol"))));
        _lab.With(PolicyLab.Attach("pol"));
        Assert.Empty(Warnings(PolicyLab.Define("pol", PolicyLab.Subscription + "1")));
    }

    private ValueList<string> Warnings(Change change) => change.Apply(_lab.Topology).Value.Warnings;
}

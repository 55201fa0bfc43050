using System.Linq;
using ServiceEndpoints.Changes.Network;
using ServiceEndpoints.Changes.Policies;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes.ManagedServices;
using ServiceEndpoints.Tests.Changes.Network;
using ServiceEndpoints.Tests.Changes.Policies;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class ManagedSubnetPolicyRuleTests
{
    private readonly NetworkLab _lab = PolicyLab.New().Policy("pol", PolicyLab.Subscription);

    [Fact]
    public void The_subnet_of_a_managed_instance_takes_no_policy_without_its_alias()
    {
        Refusal refusal = _lab.With(ManagedLab.Deploy(ManagedServiceType.SqlManagedInstance))
            .Refused(ErrorId.NetworkIntentPolicyConflict, PolicyLab.Attach("pol"));

        Assert.StartsWith(
            "Failed to save subnet 'app'. Error: 'Found conflicts with NetworkIntentPolicy. Details: Service endpoint policies "
            + "on subnet are missing definitions'.",
            refusal.Message);
    }

    [Theory]
    [InlineData(PolicyLab.ManagedInstance)]
    [InlineData("/services/Azure")]
    public void With_the_alias_it_takes_the_policy(string alias) => _lab
        .With(ManagedLab.Deploy(ManagedServiceType.SqlManagedInstance))
        .With(PolicyLab.Define("pol", alias))
        .With(PolicyLab.Attach("pol"));

    [Fact]
    public void Every_one_of_its_policies_needs_the_alias() => _lab
        .Policy("other", PolicyLab.ManagedInstance)
        .With(ManagedLab.Deploy(ManagedServiceType.SqlManagedInstance))
        .Refused(ErrorId.NetworkIntentPolicyConflict, PolicyLab.Attach("other", "pol"));

    [Fact]
    public void A_subnet_that_is_delegated_to_managed_instances_counts_as_theirs()
    {
        SetSubnet delegated = new(PolicyLab.App) { Delegation = "Microsoft.Sql/managedInstances" };

        _lab.With(PolicyLab.Attach("pol")).Refused(ErrorId.NetworkIntentPolicyConflict, delegated);
        PolicyLab.New().Policy("pol", PolicyLab.Subscription).With(delegated)
            .Refused(ErrorId.NetworkIntentPolicyConflict, PolicyLab.Attach("pol"));
    }

    [Fact]
    public void Deploying_an_instance_adds_the_alias_to_the_policies_that_lack_it()
    {
        _lab.With(PolicyLab.Attach("pol"));
        var made = ManagedLab.Deploy(ManagedServiceType.SqlManagedInstance).Apply(_lab.Topology).Value;

        Assert.Equal(
            [PolicyLab.ManagedInstance],
            made.Topology.ServiceEndpointPolicies.Single().DefinitionNamed("ManagedInstance")!.ServiceResource);
        Assert.Contains(made.Warnings, warning => warning.Contains("'pol'", System.StringComparison.Ordinal));
    }

    [Fact]
    public void The_alias_stays_as_long_as_the_instance_is_there() => _lab
        .With(PolicyLab.Define("pol", PolicyLab.ManagedInstance))
        .With(PolicyLab.Attach("pol"))
        .With(ManagedLab.Deploy(ManagedServiceType.SqlManagedInstance))
        .Refused(
            ErrorId.NetworkIntentPolicyConflict,
            new DeletePolicyDefinition(PolicyLab.DefinitionId("pol", "ManagedInstance")));

    [Theory]
    [InlineData(ManagedServiceType.AppServiceIntegration)]
    [InlineData(ManagedServiceType.AppServiceEnvironment)]
    public void Apps_and_policies_do_not_go_together(ManagedServiceType type)
    {
        PolicyLab.New().Policy("pol").With(ManagedLab.Deploy(type))
            .Refused(ErrorId.EndpointPolicyNotSupported, PolicyLab.Attach("pol"));
        _lab.With(PolicyLab.Attach("pol")).Refused(ErrorId.EndpointPolicyNotSupported, ManagedLab.Deploy(type));
    }

    [Theory]
    [InlineData(ManagedServiceType.Databricks, "/services/Azure/Databricks")]
    [InlineData(ManagedServiceType.HDInsight, "/services/Azure/HDI")]
    [InlineData(ManagedServiceType.ApiManagement, "/services/Azure/ApiManagement")]
    public void A_service_whose_alias_is_not_listed_loses_its_own_storage_and_Azure_takes_it(
        ManagedServiceType type, string alias)
    {
        _lab.With(ManagedLab.Deploy(type));

        Assert.Contains(alias, Assert.Single(PolicyLab.Attach("pol").Apply(_lab.Topology).Value.Warnings));
        _lab.With(PolicyLab.Define("pol", alias));
        Assert.Empty(PolicyLab.Attach("pol").Apply(_lab.Topology).Value.Warnings);
    }

    [Fact]
    public void A_service_without_alias_is_advised_against()
    {
        _lab.With(PolicyLab.Attach("pol"));

        Assert.Contains(
            "advises against",
            Assert.Single(ManagedLab.Deploy(ManagedServiceType.ApplicationGateway).Apply(_lab.Topology).Value.Warnings));
    }
}

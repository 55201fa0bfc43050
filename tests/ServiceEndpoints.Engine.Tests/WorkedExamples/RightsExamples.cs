using System.Linq;
using ServiceEndpoints.Changes.Resources;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using ServiceEndpoints.Tests.Changes.Rights;
using ServiceEndpoints.Tests.Rules.Validity;
using Xunit;

namespace ServiceEndpoints.Tests.WorkedExamples;

/// <summary>What documentation and users say of who may secure a resource to a subnet.</summary>
public sealed class RightsExamples
{
    [Theory]
    [InlineData(ResourceType.StorageAccount, "Microsoft.Storage")]
    [InlineData(ResourceType.KeyVault, "Microsoft.KeyVault")]
    [InlineData(ResourceType.SqlServer, "Microsoft.Sql")]
    [Trait("Example", "142")]
    public void Without_the_join_action_nobody_adds_a_rule(ResourceType type, string service)
    {
        string resource = Lab.ResourceId(type, "contoso01");
        SimTopology topology = Lab.Topology.WithResource(type, "contoso01").WithEndpoint(Lab.App, service);
        AddVNetRule change = new(resource, Lab.App);

        topology.Granted("Contributor", resource).Forbids(change, ErrorId.LinkedAuthorizationFailed);
        Assert.Null(topology.Granted("Contributor", resource)
            .May(Lab.App, SimRoleDefinition.JoinViaServiceEndpoint)
            .Asks(change));
    }

    [Fact]
    [Trait("Example", "74")]
    public void A_template_does_not_name_a_subnet_of_another_tenant()
    {
        SimImportReport report = TemplateRuleTenantRuleTests.Report("partner");

        Assert.Contains("networkAcls.virtualNetworkRules[*].id", report.Findings.Single().Message,
            System.StringComparison.Ordinal);
    }
}

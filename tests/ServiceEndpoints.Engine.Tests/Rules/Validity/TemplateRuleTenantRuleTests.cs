using System.Text;
using ServiceEndpoints.Changes.Rights;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Tests.Changes;
using ServiceEndpoints.Tests.Interchange;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Validity;

public sealed class TemplateRuleTenantRuleTests
{
    [Fact]
    public void A_template_with_a_rule_across_tenants_is_a_finding()
    {
        ImportFinding finding = Assert.Single(Report("partner").Findings);

        Assert.Equal(ErrorId.CrossTenantNotSupported, finding.Id);
        Assert.StartsWith(
            "Values for request parameters are invalid: networkAcls.virtualNetworkRules[*].id.",
            finding.Message,
            System.StringComparison.Ordinal);
        Assert.Equal(Imported.Id("Microsoft.Storage/storageAccounts", "data"), finding.Target);
    }

    [Theory]
    [InlineData("sub2")]
    [InlineData("never-declared")]
    public void One_of_the_same_tenant_is_none(string subscription) => Assert.Empty(Report(subscription).Findings);

    internal static SimImportReport Report(string subscription)
    {
        string subnet = ArmId.Child(ArmId.Compose(subscription, "net", ArmTypes.VNet, "vn"), ArmTypes.Subnets, "a");
        string account = Imported.Resource(
            "Microsoft.Storage/storageAccounts",
            "data",
            $$"""
            "networkAcls": { "defaultAction": "Deny", "virtualNetworkRules": [ { "id": "{{subnet}}" } ] }
            """);
        return TopologyImporter.Import(new ImportRequest
        {
            Files = [ImportFile.FromBytes("main.json", Encoding.UTF8.GetBytes(
                $$"""{ "contentVersion": "1", "resources": [ {{account}} ] }"""))],
            MergeInto = new SimTopology()
                .After(new CreateSubscription("partner") { TenantId = "abroad" })
                .After(new CreateSubscription("sub2")),
        }).Value;
    }
}

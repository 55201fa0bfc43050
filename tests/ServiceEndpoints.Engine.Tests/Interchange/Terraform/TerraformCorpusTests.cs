using System.Linq;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Terraform;

public sealed class TerraformCorpusTests
{
    [Fact]
    public void A_storage_account_names_the_subnet_that_the_same_plan_makes()
    {
        SimImportReport report = Import("account_deny_access_infra.json");
        SimTopology topology = report.Topology;

        Assert.Equal(ImportFormat.TerraformPlan, report.Format);
        SimSubnet subnet = Assert.Single(topology.Subnets);
        Assert.Equal(["Microsoft.Sql", "Microsoft.Storage"], subnet.ServiceEndpoints.Select(one => one.Service));
        Assert.Equal("10.0.2.0/24", subnet.AddressPrefix[0].ToString());
        Assert.NotNull(topology.VNets.Find(subnet.VNetId));

        Assert.Equal(4, topology.Resources.Count);
        SimResource valid = topology.Resources.Single(account => account.Name == "validstorageaccount1");
        Assert.Equal("Standard_LRS", valid.Sku);
        Assert.Equal(RuleAction.Deny, valid.Firewall.DefaultAction);
        Assert.Equal(
            ["100.0.0.1", subnet.Id],
            valid.Firewall.NetworkRules.Select(rule => rule.Value).OrderDescending(System.StringComparer.Ordinal));
        Assert.Equal(
            RuleAction.Allow,
            topology.Resources.Single(account => account.Name == "invalidstorageaccount2").Firewall.DefaultAction);
        Assert.Empty(report.Unresolved);
        Assert.Empty(report.NotModelled);
    }

    [Fact]
    public void Rules_beside_their_server_are_joined_to_it_and_the_password_stays_out()
    {
        SimImportReport report = Import("firewall_no_inbound_all_infra.json");

        SimResource server = Assert.Single(report.Topology.Resources);
        Assert.Equal(5, server.Firewall.NetworkRules.Count);
        Assert.Contains("10.0.17.62", server.Firewall.NetworkRules.Select(rule => rule.Value));
        Assert.Empty(report.Unresolved);
        Assert.DoesNotContain(
            "4-v3ry-53cr37-p455w0rd",
            System.Text.Json.JsonSerializer.Serialize(new { report.NotModelled, report.Skipped, report.Findings }),
            System.StringComparison.Ordinal);
    }

    [Fact]
    public void Security_rules_are_read_inside_and_beside_their_groups()
    {
        SimTopology topology = Import("security_group_no_inbound_22_infra.json").Topology;

        Assert.Equal(4, topology.NetworkSecurityGroups.Count);
        SimNetworkSecurityGroup group = topology.NetworkSecurityGroups.Single(one => one.Name == "testnsg");
        Assert.Contains("invalidrule1", group.SecurityRules.Select(rule => rule.Name));
        SimSecurityRule rule = topology.NetworkSecurityGroups.Single(one => one.Name == "invalidnsg1")
            .SecurityRules.Single(one => one.Name == "testrule2");
        Assert.Equal(["235", "30-50"], rule.DestinationPortRange);
        Assert.Equal(["10.10.10.10"], rule.SourceAddressPrefix);
    }

    [Theory]
    [InlineData("account_deny_access_infra.json")]
    [InlineData("firewall_no_inbound_all_infra.json")]
    [InlineData("security_group_no_inbound_22_infra.json")]
    public void Before_a_plan_that_makes_everything_there_is_nothing(string file)
    {
        SimImportReport report = Import(file, PlanState.Before);

        Assert.Empty(report.Topology.VNets);
        Assert.Empty(report.Topology.Resources);
        Assert.Empty(report.Skipped);
    }

    private static SimImportReport Import(string file, PlanState state = PlanState.After) =>
        TopologyImporter.Import(new ImportRequest
        {
            Files = [ImportFile.FromPath(Corpus.Need($"terraform-plan/{file}"))],
            State = state,
        }).Value;
}

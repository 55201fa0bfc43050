using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ServiceEndpoints.Interchange;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Findings;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Findings;
using ServiceEndpoints.Rules.Findings.Replacement;
using Xunit;

namespace ServiceEndpoints.Tests.Interchange.Arm;

public sealed class QuickstartCorpusTests
{
    private const string Integration =
        "quickstarts__microsoft.network__vnet-2subnets-service-endpoints-storage-integration__azuredeploy.json";

    public static TheoryData<string> Templates()
    {
        string? folder = Path.GetDirectoryName(Corpus.Find($"quickstarts/{Integration}"));
        IEnumerable<string> files = folder is null
            ? [Integration]
            : Directory.EnumerateFiles(folder, "*azuredeploy.json").Select(path => Path.GetFileName(path)!);
        return [.. files.Order(StringComparer.Ordinal)];
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void Every_template_is_imported_and_nothing_is_dropped(string file)
    {
        SimImportReport report = Import(file);

        Assert.NotEmpty(report.Resources);
        Assert.Equal(TopologyScope.Partial, report.Topology.Scope);
        Assert.DoesNotContain(report.Findings, finding => finding.Id == ErrorId.ExpressionInvalid);
        Assert.All(report.Skipped, skipped => Assert.NotEmpty(skipped.Reason));
        Assert.All(report.Unresolved, unresolved => Assert.Contains(file, unresolved.Place, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void Deploying_a_template_again_takes_nothing_away(string file)
    {
        SimTopology topology = Import(file).Topology;

        Assert.Empty(TopologyCheck.Find(
            topology,
            FindingRules.All.OfType<ReplacementRule>(),
            deployed: topology,
            cancellation: TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Two_subnets_with_storage_are_read_as_they_are_meant()
    {
        SimImportReport report = Import(Integration);
        SimTopology topology = report.Topology;

        SimVNet vnet = Assert.Single(topology.VNets);
        Assert.Equal(["VNet1/subnet1", "VNet1/subnet2"], topology.Subnets.Select(subnet => subnet.ToString()));
        SimSubnet first = topology.Subnets.First();
        SimServiceEndpoint endpoint = Assert.Single(first.ServiceEndpoints);
        Assert.Equal("Microsoft.Storage", endpoint.Service);
        Assert.Equal(["westeurope", "northeurope"], endpoint.Locations);
        Assert.Empty(topology.Subnets.Last().ServiceEndpoints);
        Assert.Equal(
            ["testvm0 in subnet1 10.0.1.4", "testvm1 in subnet2 10.0.2.4"],
            topology.VMs.Select(vm => $"{vm} in {vm.NetworkInterfaces[0].SubnetName} {vm.PrivateIPAddress}"));
        Assert.All(topology.VMs, vm => Assert.True(vm.NetworkInterfaces[0].HasPublicIPAddress));

        SimResource account = Assert.Single(topology.Resources);
        Assert.Equal(RuleAction.Deny, account.Firewall.DefaultAction);
        Assert.Empty(account.Firewall.Bypass);
        SimNetworkRule rule = Assert.Single(account.Firewall.NetworkRules);
        Assert.Equal(NetworkRuleKind.VirtualNetwork, rule.Kind);
        Assert.Equal(first.Id, rule.Value);
        Assert.Null(account.PublicIPAddress);

        SimNetworkSecurityGroup group = Assert.Single(topology.NetworkSecurityGroups);
        Assert.Equal(group.Id, first.NetworkSecurityGroupId);
        Assert.Equal("default-allow-3389", Assert.Single(group.SecurityRules).Name);
        Assert.Equal("Microsoft.Compute/availabilitySets", Assert.Single(report.Skipped).Type);
        Assert.Empty(report.Unresolved);
        Assert.Empty(report.NotModelled);
        Assert.Empty(report.Findings);
    }

    private static SimImportReport Import(string file)
    {
        string? path = Corpus.Find($"quickstarts/{file}");
        Assert.SkipWhen(path is null, "The corpus is not here.");
        return TopologyImporter.Import(new ImportRequest { Files = [ImportFile.FromPath(path!)] }).Value;
    }
}

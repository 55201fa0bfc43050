using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Findings;
using ServiceEndpoints.Rules.Findings;
using ServiceEndpoints.Tests.Rules;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Queries.Findings;

public sealed class TopologyCheckTests
{
    private static readonly World s_estate = Estate.HubWithPublicVM("Microsoft.Storage", "Microsoft.Sql")
        .Storage("acct")
        .IPRule("acct", Estate.PublicAddress)
        .Resource(ResourceType.StorageAccount, "open", defaultAction: RuleAction.Allow)
        .Resource(ResourceType.ServiceBusNamespace, "bus", defaultAction: RuleAction.Deny)
        .Sql("db")
        .KeyVault("kv")
        .VNetRule("kv", "hub/app");

    [Fact]
    public void An_empty_topology_has_no_findings() => Assert.Empty(TopologyCheck.Find(new(), FindingRules.All, cancellation: TestContext.Current.CancellationToken));

    [Fact]
    public void Findings_come_by_severity_then_by_rule()
    {
        ValueList<SimFinding> findings = TopologyCheck.Find(s_estate.Topology, FindingRules.All, cancellation: TestContext.Current.CancellationToken);

        Assert.Equal(
            ["SE1600", "SE1611", "SE1606", "SE1624", "SE1613", "SE1620", "SE1620"],
            findings.Select(finding => finding.RuleId));
        Assert.Equal(findings.Select(finding => finding.Severity).OrderDescending(), findings.Select(f => f.Severity));
    }

    [Fact]
    public void The_same_topology_gives_the_same_findings_in_the_same_order()
    {
        SimTopology backwards = s_estate.Topology.Resources.Reverse()
            .Aggregate(s_estate.Topology, (topology, resource) => topology.Without(resource).With(resource));

        Assert.Equal(
            TopologyCheck.Find(s_estate.Topology, FindingRules.All, cancellation: TestContext.Current.CancellationToken),
            TopologyCheck.Find(backwards, FindingRules.All.Reverse(), cancellation: TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Only_the_rules_that_are_asked_for_look()
    {
        List<string> told = [];
        FindingRule[] chosen = [DenyWithoutRules.Instance, LimitNear.Instance];

        ValueList<SimFinding> findings = TopologyCheck.Find(s_estate.Topology, chosen, rule => told.Add(rule.Id), cancellation: TestContext.Current.CancellationToken);

        Assert.Equal("SE1611", Assert.Single(findings).RuleId);
        Assert.Equal(["SE1611", "SE1660"], told);
    }

    [Fact]
    public void A_check_can_be_cancelled()
    {
        using CancellationTokenSource source = new();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(
            () => TopologyCheck.Find(s_estate.Topology, FindingRules.All, cancellation: source.Token));
    }

    [Fact]
    public void Every_finding_rule_is_asked_and_in_the_order_of_the_ids()
    {
        string[] ids = FindingRules.All.Select(rule => rule.Id).ToArray();

        Assert.Equal(RuleBook.All.OfType<FindingRule>().Select(rule => rule.Id), ids);
    }

    [Fact]
    public void A_finding_fills_in_whatever_its_recommendation_names() => Assert.All(
        TopologyCheck.Find(s_estate.Topology, FindingRules.All, cancellation: TestContext.Current.CancellationToken),
        finding => Assert.DoesNotMatch("\\{[a-z]+\\}", finding.Recommendation));
}

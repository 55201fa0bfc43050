using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Findings;
using ServiceEndpoints.Rules.Findings;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules.Findings;

/// <summary>What one rule finds in a <see cref="World"/>.</summary>
internal static class FindingAssertions
{
    public static ValueList<SimFinding> Find(this World world, FindingRule rule) =>
        TopologyCheck.Find(world.Topology, [rule]);

    /// <summary>One finding, about this, whose message has all the words.</summary>
    public static SimFinding HasOne(this World world, FindingRule rule, string target, params string[] words)
    {
        SimFinding finding = Assert.Single(world.Find(rule));
        Assert.Equal(target, finding.Target);
        Assert.Equal(rule.Id, finding.RuleId);
        Assert.Equal(rule.Severity, finding.Severity);
        Assert.All(words, word => Assert.Contains(word, finding.Message));
        Assert.DoesNotContain('{', finding.Recommendation.Replace("@{", "", System.StringComparison.Ordinal));
        return finding;
    }

    public static void HasNone(this World world, FindingRule rule) => Assert.Empty(world.Find(rule));

    /// <summary>The same estate, in which something that is not there may exist all the same.</summary>
    public static World Lacking(this World world) => world.With(t => t with { Scope = TopologyScope.Partial });

    /// <summary>A property of the subnet could not be read.</summary>
    public static World Unread(this World world, string subnet, string property) => world.Change(
        subnet, s => s with { Unresolved = [new(property, "[parameters('x')]", "template.json")] });

    /// <summary>A property of the resource could not be read.</summary>
    public static World UnreadOf(this World world, string resource, string property) => world.With(t => t.With(
        t.Resources.Named(resource).Single() with
        {
            Unresolved = [new(property, "[parameters('x')]", "template.json")],
        }));
}

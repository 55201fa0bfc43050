using System.Linq;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Verdicts;
using Xunit;

namespace ServiceEndpoints.Tests.Rules;

/// <summary>Says what came of a question, and which rule it came of.</summary>
internal static class AnswerAssertions
{
    public static void IsBlockedBy(this SimReachability answer, string ruleId, Reason reason)
    {
        Assert.Equal(Verdict.Blocked, answer.Verdict);
        Assert.Contains((ruleId, reason), answer.Blockers.Select(blocker => (blocker.RuleId, blocker.Reason)));
    }

    /// <summary>It gets through, and the rule had a say in it on the way.</summary>
    public static void IsLetThroughBy(this SimReachability answer, string ruleId)
    {
        Assert.Equal([], answer.Blockers);
        Assert.Equal(Verdict.Reachable, answer.Verdict);
        Assert.Contains(ruleId, answer.Steps.Where(step => step.Stage != Stage.Source).Select(step => step.RuleId));
    }

    public static void IsUnknownBy(this SimReachability answer, string ruleId, Reason reason)
    {
        Assert.Equal(Verdict.Unknown, answer.Verdict);
        Assert.Contains((ruleId, reason), answer.Blockers.Select(blocker => (blocker.RuleId, blocker.Reason)));
    }

    public static void IsDecidedWithout(this SimReachability answer, string ruleId)
    {
        Assert.DoesNotContain(ruleId, answer.Blockers.Select(blocker => blocker.RuleId));
        Assert.DoesNotContain(ruleId, answer.Steps.Select(step => step.RuleId));
    }

    /// <summary>The rule by which a route was taken first.</summary>
    public static string RoutedBy(this SimReachability answer) =>
        answer.Steps.First(step => step.Stage == Stage.Routing).RuleId;
}

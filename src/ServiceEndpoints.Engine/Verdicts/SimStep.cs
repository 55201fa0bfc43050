using ServiceEndpoints.Model;

namespace ServiceEndpoints.Verdicts;

/// <summary>One decision on the way of a flow.</summary>
/// <param name="Ordinal">Position on the way, from 1.</param>
/// <param name="Component">Who decides: an interface, a security group, a route table, a resource.</param>
/// <param name="Source">The source address at this point, as the decider sees it.</param>
/// <param name="Destination">The destination at this point.</param>
/// <param name="Matched">What matched: a rule, a route; empty when nothing did.</param>
/// <param name="Candidates">What might have matched and lost, each with why.</param>
/// <param name="Outcome">What came of it, in one or two words.</param>
/// <param name="RuleId">The rule applied.</param>
/// <param name="Text">The step as a sentence.</param>
public sealed record SimStep(
    int Ordinal,
    Stage Stage,
    string Component,
    string Source,
    string Destination,
    string Matched,
    ValueList<SimCandidate> Candidates,
    string Outcome,
    string RuleId,
    string Text)
{
    public override string ToString() => $"{Ordinal}. {Text}";
}

/// <summary>Something that was considered and lost.</summary>
public sealed record SimCandidate(string Name, string Why)
{
    public override string ToString() => $"{Name} ({Why})";
}

namespace ServiceEndpoints.Opinion.Comparison;

/// <param name="Kind">What the two differ in, with both values: alike for disagreements that have one cause.</param>
internal sealed record Disagreement(string Kind, string Question, string Engine, string SecondOpinion)
{
    public override string ToString() =>
        $"{Kind}\n  question:       {Question}\n  engine:         {Engine}\n  second opinion: {SecondOpinion}";
}

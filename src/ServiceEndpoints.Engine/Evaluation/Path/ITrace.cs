using System.Collections.Generic;
using ServiceEndpoints.Rules;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Evaluation.Path;

/// <summary>
/// What the evaluator tells on its way. The evaluator is generic over it, and asks <see cref="Records"/> before it
/// makes a sentence: for the silent trace the compiler removes the sentence with the question.
/// </summary>
internal interface ITrace
{
    static abstract bool Records { get; }

    void Step(Stage stage, Rule rule, string component, Traffic traffic, StepNote note);

    void Caveat(string id, string text);
}

/// <summary>What a step says besides who decides about what.</summary>
internal readonly record struct StepNote(string Matched, string Outcome, string Text)
{
    public IReadOnlyList<SimCandidate> Candidates { get; init; } = [];
}

/// <summary>Tells nothing.</summary>
internal readonly struct SilentTrace : ITrace
{
    public static bool Records => false;

    public void Step(Stage stage, Rule rule, string component, Traffic traffic, StepNote note)
    {
    }

    public void Caveat(string id, string text)
    {
    }
}

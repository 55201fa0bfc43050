using ServiceEndpoints.Rules;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Evaluation.Path;

/// <summary>Something on the way that stops the traffic, or of which it is not known whether it does.</summary>
/// <param name="Text">Empty when nothing is recorded.</param>
internal sealed record Finding(Stage Stage, Reason Reason, Rule Rule, string Component, string Text)
{
    /// <summary>True when it is not known what happens here.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>Whether the service itself says so, so that the client gets an answer.</summary>
    public bool IsAtTheService => Stage is Stage.EndpointPolicy or Stage.Resource;

    public Blocker ToBlocker() => new(Reason, Component, Rule.Id, Text, Rule.Source) { Stage = Stage };
}

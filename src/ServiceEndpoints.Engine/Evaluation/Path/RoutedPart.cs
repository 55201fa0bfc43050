using ServiceEndpoints.Evaluation.Routing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Evaluation.Path;

/// <summary>A part of a flight that one route takes.</summary>
/// <param name="Route">Null when no route holds the destination.</param>
/// <param name="Doubts">What keeps it from being known whether this route takes it; empty when it is known.</param>
internal sealed record RoutedPart(Flight Flight, CompiledRoute? Route, ValueList<Finding> Doubts);

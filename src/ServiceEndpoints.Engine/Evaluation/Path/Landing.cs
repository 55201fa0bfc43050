using ServiceEndpoints.Rules.Firewalls;

namespace ServiceEndpoints.Evaluation.Path;

/// <summary>The end of a part of the traffic: where it got to, or where it was lost.</summary>
/// <param name="Caller">Who the destination sees; null when nothing arrived.</param>
internal sealed record Landing(Flight Flight, Caller? Caller);

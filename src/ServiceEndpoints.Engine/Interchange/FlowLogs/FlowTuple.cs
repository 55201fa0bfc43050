using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Flows;

namespace ServiceEndpoints.Interchange.FlowLogs;

/// <summary>One record of one flow.</summary>
/// <param name="Time">Milliseconds since 1970.</param>
/// <param name="Encryption">In Azure's words; empty where the format has none.</param>
internal readonly record struct FlowTuple(
    long Time,
    FlowEnd Source,
    FlowEnd Destination,
    int SourcePort,
    int DestinationPort,
    int Protocol,
    RuleDirection Direction,
    FlowState State,
    string Encryption,
    FlowVolume Volume);

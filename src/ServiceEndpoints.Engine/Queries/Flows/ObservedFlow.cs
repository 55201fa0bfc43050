using System;
using System.Globalization;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Queries.Flows;

/// <summary>A flow as a flow log tells it, all its records taken together.</summary>
public sealed record ObservedFlow
{
    private const int Tcp = 6;

    public required FlowEnd Source { get; init; }

    public required FlowEnd Destination { get; init; }

    public required int SourcePort { get; init; }

    public required int DestinationPort { get; init; }

    /// <summary>By its IANA number: 6 is TCP, 17 is UDP.</summary>
    public required int Protocol { get; init; }

    public required RuleDirection Direction { get; init; }

    /// <summary>The state in its latest record.</summary>
    public required FlowState State { get; init; }

    /// <summary>How it was encrypted, in Azure's words such as <c>NX</c>; empty where the log does not say.</summary>
    public string Encryption { get; init; } = "";

    /// <summary>The id of what was logged: a VNet, subnet, interface or security group; empty when nobody says.</summary>
    public string Target { get; init; } = "";

    /// <summary>The interface that recorded it, in the log's own spelling.</summary>
    public string MacAddress { get; init; } = "";

    public DateTimeOffset FirstSeen { get; init; }

    public DateTimeOffset LastSeen { get; init; }

    public FlowVolume Volume { get; init; }

    /// <summary>Whether it is a TCP connection that had not ended when the log ends, as far as the log tells.</summary>
    public bool IsOpen => Protocol == Tcp && (State is FlowState.Begun or FlowState.Continuing);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Source}:{SourcePort} -> {Destination}:{DestinationPort} {State}");
}

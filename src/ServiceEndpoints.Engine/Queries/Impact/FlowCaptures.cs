using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Queries.Flows;

namespace ServiceEndpoints.Queries.Impact;

/// <summary>
/// The flows of one place, each once: an appliance on the way records again what the client recorded already, and so
/// does the log of a subnet beside that of its VNet.
/// </summary>
internal sealed class FlowCaptures
{
    private readonly Dictionary<Capture, ObservedFlow> _flows = [];

    /// <summary>How many flows were recorded before.</summary>
    public int Repeated { get; private set; }

    public IEnumerable<IGrouping<(FlowSource Source, IPv4Address Address, FlowQuestion Question), ObservedFlow>> Rows(
        FlowDestinations destinations) => _flows
        .GroupBy(
            entry => (
                entry.Key.Source,
                entry.Value.Source.Address,
                FlowQuestion.Of(
                    entry.Value, entry.Key.Source, destinations.TargetAt(entry.Value.Destination.Address))),
            entry => entry.Value);

    public void Add(FlowSource source, ObservedFlow flow)
    {
        Capture key = new(source, flow.Source, flow.Destination, flow.SourcePort, flow.DestinationPort, flow.Protocol);
        if (!_flows.TryAdd(key, flow))
        {
            Repeated++;
            _flows[key] = Join(_flows[key], flow);
        }
    }

    private static ObservedFlow Join(ObservedFlow one, ObservedFlow other)
    {
        ObservedFlow later = other.LastSeen > one.LastSeen ? other : one;
        return later with
        {
            FirstSeen = one.FirstSeen < other.FirstSeen ? one.FirstSeen : other.FirstSeen,
            Volume = one.Volume.AtLeast(other.Volume),
        };
    }

    private readonly record struct Capture(
        FlowSource Source, FlowEnd From, FlowEnd To, int SourcePort, int Port, int Protocol);
}

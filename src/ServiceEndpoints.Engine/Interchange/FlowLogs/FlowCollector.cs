using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Flows;

namespace ServiceEndpoints.Interchange.FlowLogs;

/// <summary>
/// Puts the records of each flow together. A flow is one by its ends, ports, protocol and direction, and by the
/// interface that recorded it.
/// </summary>
internal sealed class FlowCollector(int mostFlows)
{
    private readonly Dictionary<FlowKey, int> _places = [];
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    public int MostFlows => mostFlows;

    /// <summary>False when there is no room for one more flow.</summary>
    public bool Add(string target, string macAddress, in FlowTuple tuple)
    {
        FlowKey key = new(
            Shared(target),
            Shared(macAddress),
            tuple.Source,
            tuple.Destination,
            tuple.SourcePort,
            tuple.DestinationPort,
            tuple.Protocol,
            tuple.Direction);
        if (_places.TryGetValue(key, out int place))
        {
            _entries[place] = _entries[place].With(tuple);
            return true;
        }

        if (_entries.Count == mostFlows)
        {
            return false;
        }

        _places.Add(key, _entries.Count);
        _entries.Add(new(key, tuple.State, tuple.Encryption, tuple.Time, tuple.Time, tuple.Volume));
        return true;
    }

    public IReadOnlyList<ObservedFlow> Flows() => [.. _entries.Select(entry => entry.ToFlow())];

    private string Shared(string text)
    {
        if (!_texts.TryGetValue(text, out string? shared))
        {
            _texts.Add(text, shared = text);
        }

        return shared;
    }

    private readonly record struct FlowKey(
        string Target,
        string MacAddress,
        FlowEnd Source,
        FlowEnd Destination,
        int SourcePort,
        int DestinationPort,
        int Protocol,
        RuleDirection Direction);

    private readonly record struct Entry(
        FlowKey Key, FlowState State, string Encryption, long First, long Last, FlowVolume Volume)
    {
        /// <summary>The latest record tells the state; of two of one moment, the one that comes later.</summary>
        public Entry With(in FlowTuple tuple)
        {
            bool isLater = tuple.Time >= Last;
            return new(
                Key,
                isLater ? tuple.State : State,
                isLater ? tuple.Encryption : Encryption,
                Math.Min(First, tuple.Time),
                Math.Max(Last, tuple.Time),
                Volume.Plus(tuple.Volume));
        }

        public ObservedFlow ToFlow() => new()
        {
            Source = Key.Source,
            Destination = Key.Destination,
            SourcePort = Key.SourcePort,
            DestinationPort = Key.DestinationPort,
            Protocol = Key.Protocol,
            Direction = Key.Direction,
            State = State,
            Encryption = Encryption,
            Target = Key.Target,
            MacAddress = Key.MacAddress,
            FirstSeen = DateTimeOffset.FromUnixTimeMilliseconds(First),
            LastSeen = DateTimeOffset.FromUnixTimeMilliseconds(Last),
            Volume = Volume,
        };
    }
}

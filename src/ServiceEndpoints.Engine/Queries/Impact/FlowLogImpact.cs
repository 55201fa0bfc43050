using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Flows;

namespace ServiceEndpoints.Queries.Impact;

/// <summary>Tells what switching an endpoint does to flows that were observed.</summary>
internal sealed class FlowLogImpact(
    NetworkSources before, NetworkSources after, SimServiceEndpoint endpoint, bool disable)
{
    private readonly FlowPlaces _places = new(before.Topology);
    private readonly FlowCaptures _captures = new();
    private readonly UnplacedFlows _unplaced = new();
    private readonly HashSet<FlowSource> _sources = [.. AffectedSources.Of(before.Topology, endpoint.SubnetId)];
    private readonly AddressSet _addresses = EndpointAddresses.Of(
        (disable ? before : after).Network.Subnet(endpoint.SubnetId)!, endpoint);

    private int _elsewhere;

    /// <param name="cancellation">Makes it stop early, with a part of the answer.</param>
    public SimFlowLogImpact Of(FlowLog log, CancellationToken cancellation)
    {
        foreach (ObservedFlow flow in log.Flows)
        {
            Take(flow);
        }

        FlowJudge judge = new(before, after, endpoint);
        FlowDestinations destinations = new(before.Topology);
        List<SimFlowImpact> switched = [];
        int unchanged = 0;
        foreach (var row in _captures.Rows(destinations))
        {
            if (cancellation.IsCancellationRequested)
            {
                break;
            }

            if (judge.Of(row.Key.Question, [.. row]) is { } changed)
            {
                switched.Add(changed);
            }
            else
            {
                unchanged += row.Count();
            }
        }

        return new()
        {
            Files = log.Files,
            Observed = log.Flows.Count,
            FirstSeen = log.Flows.Min(flow => (DateTimeOffset?)flow.FirstSeen),
            LastSeen = log.Flows.Max(flow => (DateTimeOffset?)flow.LastSeen),
            Switched = InOrder(switched),
            Unchanged = unchanged,
            Elsewhere = _elsewhere,
            Repeated = _captures.Repeated,
            Unplaced = _unplaced.Rows(),
            Notes = Notes(log).ToValueList(),
        };
    }

    private void Take(ObservedFlow flow)
    {
        bool isIPv6 = flow.Source.IPv6 is not null || flow.Destination.IPv6 is not null;
        if (!isIPv6 && !_addresses.Contains(flow.Destination.Address))
        {
            _elsewhere++;
            return;
        }

        FlowPlace place = _places.Of(flow);
        if (place.Source is not { } source)
        {
            _unplaced.Add(place.Why, flow);
        }
        else if (_sources.Contains(source))
        {
            _captures.Add(source, flow);
        }
        else
        {
            _elsewhere++;
        }
    }

    /// <summary>What loses the way first, then what is cut, then what there is most of.</summary>
    private static ValueList<SimFlowImpact> InOrder(IEnumerable<SimFlowImpact> rows) => rows
        .OrderByDescending(row => row.IsLoss)
        .ThenByDescending(row => row.Cut)
        .ThenByDescending(row => row.Flows)
        .ThenBy(row => row.SourceId, StringComparer.OrdinalIgnoreCase)
        .ThenBy(row => row.SourceAddress)
        .ThenBy(row => row.DestinationAddress)
        .ThenBy(row => row.Port)
        .ThenBy(row => row.Protocol)
        .ToValueList();

    private IEnumerable<string> Notes(FlowLog log) => _places.FoundByName
        .Select(found => $"The log of '{found.Target}' is taken for one of '{found.TakenFor}', which has that name and "
            + "another id.")
        .Concat(log.Skipped.Select(file => $"'{file}' holds no flow log and was passed over."));
}

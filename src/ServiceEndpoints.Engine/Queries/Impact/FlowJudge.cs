using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Connections;
using ServiceEndpoints.Queries.Flows;
using ServiceEndpoints.Queries.Reachability;

namespace ServiceEndpoints.Queries.Impact;

/// <summary>Judges observed flows that are alike but for their source ports, before and after a switch.</summary>
internal sealed class FlowJudge(NetworkSources before, NetworkSources after, SimServiceEndpoint endpoint)
{
    private readonly Dictionary<IPv4Address, string> _regions = [];
    private readonly Dictionary<IPv4Address, ValueList<string>> _candidates = [];
    private readonly SimVNet _vnet = before.Network.Subnet(endpoint.SubnetId)!.VNet;
    private readonly FlowDestinations _destinations = new(before.Topology);

    private IReadOnlyList<(SimResource Resource, AddressSet Addresses)>? _unpinned;

    /// <returns>Null when the change makes no difference to them.</returns>
    public SimFlowImpact? Of(FlowQuestion flow, IReadOnlyList<ObservedFlow> flows)
    {
        ReachabilityQuestion question = flow.ToReachability();
        SimReachability was = ReachabilityAnswerer.Answer(before.Topology, question);
        SimReachability becomes = ReachabilityAnswerer.Answer(after.Topology, question);
        int open = flows.Count(one => one.IsOpen);
        int cut = open > 0 && ConnectionFate.Switched(
            ConnectionWay.Of(before.Network, question), before.Network, after.Network) is not null
                ? open
                : 0;
        return cut > 0 || Differ(was, becomes) ? Row(flows, was, becomes) with { Open = open, Cut = cut } : null;
    }

    private static bool Differ(SimReachability was, SimReachability becomes) =>
        (was.Verdict, was.NextHopType, was.SourceAddress, was.Endpoint is null)
        != (becomes.Verdict, becomes.NextHopType, becomes.SourceAddress, becomes.Endpoint is null);

    private SimFlowImpact Row(IReadOnlyList<ObservedFlow> flows, SimReachability was, SimReachability becomes)
    {
        ObservedFlow first = flows[0];
        IPv4Address destination = first.Destination.Address;
        FlowVolume volume = flows.Aggregate(default(FlowVolume), (sum, flow) => sum.Plus(flow.Volume));
        SimResource? resource = _destinations.ResourceAt(destination);
        string region = RegionOf(destination);
        return new()
        {
            Source = was.Source,
            SourceId = was.SourceId,
            SourceAddress = first.Source.Address,
            DestinationAddress = destination,
            Port = first.DestinationPort,
            Protocol = was.Protocol,
            Resource = resource?.Name ?? "",
            Candidates = resource is null ? CandidatesFor(destination) : [],
            Region = region,
            IsOtherRegion = region.Length > 0 && !ArmId.Same(region, _vnet.Location),
            Flows = flows.Count,
            Denied = flows.Count(flow => flow.State == FlowState.Denied),
            BytesSent = volume.BytesSent,
            BytesReceived = volume.BytesReceived,
            FirstSeen = flows.Min(flow => flow.FirstSeen),
            LastSeen = flows.Max(flow => flow.LastSeen),
            Before = was.Verdict,
            After = becomes.Verdict,
            ReasonBefore = was.Reason,
            ReasonAfter = becomes.Reason,
            SeenBefore = was.SourceAddress,
            SeenAfter = becomes.SourceAddress,
        };
    }

    private string RegionOf(IPv4Address address)
    {
        if (!_regions.TryGetValue(address, out string? region))
        {
            _regions.Add(address, region = before.Network.Tags.RegionOf(address) ?? "");
        }

        return region;
    }

    private ValueList<string> CandidatesFor(IPv4Address address)
    {
        if (!_candidates.TryGetValue(address, out ValueList<string>? names))
        {
            _unpinned ??= Unpinned();
            _candidates.Add(address, names = _unpinned
                .Where(one => one.Addresses.Contains(address))
                .Select(one => one.Resource.Name)
                .ToValueList());
        }

        return names;
    }

    /// <summary>The resources of the service with the addresses that they may have.</summary>
    private IReadOnlyList<(SimResource Resource, AddressSet Addresses)> Unpinned()
    {
        FlowSource subnet = new FlowSource.Subnet(endpoint.SubnetId);
        return
        [
            .. before.Topology.Resources
                .Where(resource => ServiceCatalogue.EndpointsFor(resource.Type).Contains(endpoint.Service))
                .Select(resource => (resource, DestinationFacts.Of(
                    before.Network,
                    new(subnet, new FlowTarget.Resource(resource.Id, null, null)),
                    before.Of(subnet)).Resolved?.Addresses ?? AddressSet.Empty)),
        ];
    }
}

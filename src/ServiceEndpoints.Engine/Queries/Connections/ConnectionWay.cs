using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Evaluation.Path;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;

namespace ServiceEndpoints.Queries.Connections;

/// <summary>What a connection hangs on: its ends, and what it passes between them.</summary>
/// <param name="SourceAddresses">The private addresses of the client; empty when it is not one interface.</param>
/// <param name="DestinationAddresses">The addresses that the destination may have.</param>
/// <param name="SubnetIds">The subnets that it leaves from, those of appliances on its way too.</param>
/// <param name="InterfaceIds">The interfaces of appliances that it enters.</param>
/// <param name="PrivateEndpointId">The private endpoint that it ends at; null when it ends elsewhere.</param>
internal sealed record ConnectionWay(
    FlowSource Source,
    FlowTarget Target,
    AddressSet SourceAddresses,
    AddressSet DestinationAddresses,
    ValueList<string> SubnetIds,
    ValueList<string> InterfaceIds,
    string? PrivateEndpointId)
{
    public static ConnectionWay None { get; } = new(
        new FlowSource.Internet(), new FlowTarget.Address(default), AddressSet.Empty, AddressSet.Empty, [], [], null);

    public static ConnectionWay Of(CompiledNetwork network, ReachabilityQuestion question)
    {
        Inquiry inquiry = new(network, question);
        IReadOnlyList<Flight> flights = inquiry.Settled() is null
            ? [.. inquiry.Walk(default(SilentTrace)).Select(landing => landing.Flight)]
            : [];
        return new(
            question.Source,
            question.Target,
            AddressesOf(inquiry.Source),
            inquiry.Destination.Resolved?.Addresses ?? AddressSet.Empty,
            flights.SelectMany(SubnetsOf).Distinct(ArmId.Comparer).ToValueList(),
            flights.SelectMany(flight => flight.Passed).Distinct(ArmId.Comparer).ToValueList(),
            inquiry.Destination.Resolved?.PrivateEndpoint?.Id);
    }

    /// <summary>Whether it begins and ends there; null is anywhere, and a resource is meant with all its parts.</summary>
    public bool Joins(FlowSource? source, FlowTarget? target) =>
        (source is null || source == Source) && (target is null || AreSame(target, Target));

    public static AddressSet AddressesOf(SourceFacts source) =>
        source.Node is { Interface: not null } node ? node.Addresses : AddressSet.Empty;

    private static bool AreSame(FlowTarget one, FlowTarget other) => (one, other) switch
    {
        (FlowTarget.Resource a, FlowTarget.Resource b) => ArmId.Same(a.ResourceId, b.ResourceId),
        _ => one == other,
    };

    private static IEnumerable<string> SubnetsOf(Flight flight) => flight.Origin is { } origin
        ? flight.Exits.Prepend(origin.Subnet.Subnet.Id)
        : flight.Exits;
}

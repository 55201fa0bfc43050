using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Evaluation.Routing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules;
using ServiceEndpoints.Rules.Routing;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Evaluation.Path;

/// <summary>Cuts a flight by the routes of the subnet that it leaves.</summary>
internal readonly struct RouteChoice<TTrace>(CompiledNetwork network, TTrace trace)
    where TTrace : struct, ITrace
{
    /// <summary>The parts, each with the route that takes it; null where no route does.</summary>
    public IReadOnlyList<(Flight Part, CompiledRoute? Route)> Choose(Node node, Flight flight)
    {
        CompiledSubnet subnet = node.Subnet;
        flight = WithUnknowns(subnet, flight);
        List<(Flight, CompiledRoute?)> parts = [];
        IReadOnlyList<(AddressSet Addresses, CompiledRoute Route)> winners =
            subnet.Winners.Partition(flight.Traffic.Destination, out AddressSet uncovered);
        foreach ((AddressSet addresses, CompiledRoute route) in winners)
        {
            Flight part = flight with { Traffic = flight.Traffic with { Destination = addresses } };
            Tell(node, part, route);
            parts.Add((part with { FirstHop = part.FirstHop ?? route.NextHopType }, route));
        }

        if (!uncovered.IsEmpty)
        {
            parts.Add((flight with { Traffic = flight.Traffic with { Destination = uncovered } }, null));
        }

        return parts;
    }

    /// <summary>The routes that hold the address too, each with why it lost.</summary>
    public static IEnumerable<SimCandidate> Losers(CompiledSubnet subnet, CompiledRoute? winner, IPv4Address address) =>
        subnet.RoutesFor(address)
            .Where(route => !ReferenceEquals(route, winner))
            .Select(route => new SimCandidate(route.ToString(), RouteLoss.Why(subnet, winner!, route, address).Text));

    private void Tell(Node node, Flight part, CompiledRoute route)
    {
        if (!TTrace.Records)
        {
            return;
        }

        AddressSet addresses = part.Traffic.Destination;
        Rule rule = RouteLoss.DecidedBy(node.Subnet, route, addresses.First);
        StepNote note = new(
            route.ToString(),
            route.NextHopType.ToString(),
            $"The routes of {node.Subnet.Subnet} send it to {route.NextHopType} by {route.Label}.")
        {
            Candidates = Losers(node.Subnet, route, addresses.First).ToList(),
        };
        trace.Step(Stage.Routing, rule, node.Subnet.Subnet.ToString(), part.Traffic, note);
        if (HangsOnTheModel(node.Subnet, route, addresses))
        {
            trace.Caveat("D-ROUTE", EndpointRoutesAreNotOverridden.Instance.Title + " in the documentation; measurements differ. "
                + "This answer depends on it: see Set-SimTopology -EndpointRouteModel.");
        }

        if (route.Endpoint is { Service: "Microsoft.CognitiveServices" })
        {
            trace.Caveat("D-COGNITIVE", "The prefixes behind Microsoft.CognitiveServices are assumed to be those of the tag "
                + "CognitiveServicesManagement.");
        }
    }

    private static bool HangsOnTheModel(CompiledSubnet subnet, CompiledRoute route, AddressSet addresses) =>
        subnet.Routes.Any(other => other.IsEndpoint)
        && subnet.WinnersOtherwise.Partition(addresses, out _).Any(part => !ReferenceEquals(part.Value, route));

    private Flight WithUnknowns(CompiledSubnet subnet, Flight flight)
    {
        SimSubnet record = subnet.Subnet;
        List<Finding> findings = [];
        if (subnet.UnknownTags.Count > 0)
        {
            findings.Add(Unknown(record, Reason.UnknownServiceTag,
                $"The routes of {record} name {string.Join(", ", subnet.UnknownTags)}, which is not known."));
        }

        if (subnet.Context.HasMissingRouteTable)
        {
            findings.Add(Unknown(record, Reason.UnresolvedReference,
                $"The route table {record.RouteTable} of {record} is not in the topology."));
        }

        if ((record.Unread("routeTable") ?? record.Unread("serviceEndpoints")) is { } unread)
        {
            findings.Add(Unknown(record, Reason.UnresolvedReference, $"The routes of {record} hang on {unread}."));
        }

        IEnumerable<string> missing = network.Topology.Scope == TopologyScope.Partial
            ? ConnectedPeer.Missing(network.Topology, subnet.VNet)
            : [];
        foreach (string peer in missing.Where(_ => IsPrivate(flight.Traffic.Destination)))
        {
            findings.Add(Unknown(record, Reason.UnresolvedReference,
                $"{subnet.VNet} is peered with {ArmId.NameOf(peer)}, which is not in the topology."));
        }

        return findings.Count == 0 ? flight : flight.With(findings);
    }

    private static bool IsPrivate(AddressSet addresses) => !addresses.IsEmpty && addresses.First.IsPrivate;

    private static Finding Unknown(SimSubnet subnet, Reason reason, string text) =>
        new(Stage.Routing, reason, LongestPrefixWins.Instance, subnet.ToString(), text) { IsUnknown = true };
}

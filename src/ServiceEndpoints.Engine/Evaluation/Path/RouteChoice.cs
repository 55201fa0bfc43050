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
    /// <summary>The parts, each with the route that takes it.</summary>
    public IReadOnlyList<RoutedPart> Choose(Node node, Flight flight)
    {
        List<RoutedPart> parts = [];
        IReadOnlyList<(AddressSet Addresses, CompiledRoute Route)> winners =
            node.Subnet.Winners.Partition(flight.Traffic.Destination, out AddressSet uncovered);
        foreach ((AddressSet addresses, CompiledRoute route) in winners)
        {
            parts.Add(Taken(node, flight, addresses, route));
        }

        if (!uncovered.IsEmpty)
        {
            parts.Add(Taken(node, flight, uncovered, null));
        }

        return parts;
    }

    /// <summary>The routes that hold the address too, each with why it lost.</summary>
    public static IEnumerable<SimCandidate> Losers(CompiledSubnet subnet, CompiledRoute? winner, IPv4Address address) =>
        subnet.RoutesFor(address)
            .Where(route => !ReferenceEquals(route, winner))
            .Select(route => new SimCandidate(route.ToString(), RouteLoss.Why(subnet, winner!, route, address).Text));

    private RoutedPart Taken(Node node, Flight flight, AddressSet addresses, CompiledRoute? route)
    {
        Flight part = flight with { Traffic = flight.Traffic with { Destination = addresses } };
        ValueList<Finding> doubts = new RouteDoubts(network).About(node.Subnet, route, addresses);
        if (doubts.Count > 0 || route is null)
        {
            return new(part, route, doubts);
        }

        if (TTrace.Records)
        {
            Tell(node, part, route);
        }

        bool isFirst = part.Origin is not null && part.FirstHop is null;
        return new(isFirst ? part with { FirstHop = route.NextHopType } : part, route, doubts);
    }

    private void Tell(Node node, Flight part, CompiledRoute route)
    {
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
            trace.Caveat("D-ROUTE", $"{EndpointRoutesAreNotOverridden.Instance.Title} in the documentation; "
                + "measurements differ. This answer depends on it: see Set-SimTopology -EndpointRouteModel.");
        }

        if (EndpointsUnderWay.Find(network, node.Subnet, addresses) is { } coming)
        {
            trace.Caveat("Provisioning", $"The endpoint {coming} of {node.Subnet.Subnet} is in state "
                + $"{coming.ProvisioningState}. Azure switches interface by interface meanwhile; here nothing has switched "
                + "yet.");
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
}

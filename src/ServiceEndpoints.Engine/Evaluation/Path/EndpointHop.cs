using ServiceEndpoints.Addressing;
using ServiceEndpoints.Evaluation.Routing;
using ServiceEndpoints.Rules.Firewalls;
using ServiceEndpoints.Rules.Outbound;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Evaluation.Path;

/// <summary>
/// Next hop VirtualNetworkServiceEndpoint: to the service with the private address and VNet identity.
/// </summary>
internal readonly struct EndpointHop<TTrace>(Walk<TTrace> walk)
    where TTrace : struct, ITrace
{
    public void Leave(Node node, Flight flight, CompiledRoute route)
    {
        Caller caller = new()
        {
            Kind = CallerKind.VNet,
            Addresses = flight.Traffic.Source,
            Text = (flight.Origin ?? node).TextOf(flight.Traffic.Source),
            Region = node.Location,
            Subnet = node.Subnet.Subnet,
            Origin = (flight.Origin ?? node).Subnet.Subnet,
            Endpoint = route.Endpoint,
            PublicAlternative = Egress.Of(walk.Network, node)?.Addresses ?? AddressSet.Empty,
        };
        if (TTrace.Records)
        {
            walk.Trace.Step(Stage.Outbound, EndpointsSwitchTheSource.Instance, node.Name, flight.Traffic, new(
                $"{route.Endpoint} of {node.Subnet.Subnet}",
                CallerKind.VNet.ToString(),
                $"Over the endpoint {route.Endpoint} of {node.Subnet.Subnet} the service sees {caller.Text}."));
        }

        walk.Arrive(new PolicyGate<TTrace>(walk).Pass(node, route.Endpoint!, flight), caller);
    }
}

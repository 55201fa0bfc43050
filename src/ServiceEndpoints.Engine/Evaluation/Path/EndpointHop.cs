using ServiceEndpoints.Addressing;
using ServiceEndpoints.Evaluation.Routing;
using ServiceEndpoints.Model;
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
    private const string StorageService = "Microsoft.Storage";

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

        walk.Arrive(WithPolicies(node.Subnet.Subnet, flight, route.Endpoint!), caller);
    }

    /// <summary>Policies filter what goes to Storage, nothing else.</summary>
    private static Flight WithPolicies(SimSubnet subnet, Flight flight, SimServiceEndpoint endpoint)
    {
        UnresolvedValue? unread = subnet.Unread("serviceEndpointPolicies");
        bool isFiltered = unread is not null || subnet.ServiceEndpointPolicyIds.Count > 0;
        if (!isFiltered || !endpoint.Service.StartsWith(StorageService, System.StringComparison.OrdinalIgnoreCase))
        {
            return flight;
        }

        string policy = unread?.ToString()
            ?? $"{subnet.ServiceEndpointPolicy}, whose definitions are not in the topology";
        return flight.With(new Finding(
            Stage.EndpointPolicy,
            Reason.UnresolvedReference,
            EndpointsSwitchTheSource.Instance,
            subnet.ToString(),
            $"{subnet} has the endpoint policy {policy}.")
        {
            IsUnknown = true,
        });
    }
}

using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Queries.Impact;

/// <summary>The addresses that an endpoint has routes to.</summary>
internal static class EndpointAddresses
{
    /// <param name="subnet">Compiled with the endpoint.</param>
    public static AddressSet Of(CompiledSubnet subnet, SimServiceEndpoint endpoint) => AddressSet.UnionOf(subnet.Routes
        .Where(route => route.Endpoint is { } of && ArmId.Same(of.Service, endpoint.Service))
        .Select(route => route.Addresses));
}

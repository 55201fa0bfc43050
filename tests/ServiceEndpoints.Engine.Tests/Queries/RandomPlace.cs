using CsCheck;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Tests.Queries;

/// <summary>How the subnet of a random estate is connected, and what the topology says of disputed matters.</summary>
internal sealed record RandomPlace(
    bool HasEndpoint,
    bool ApplianceHasEndpoint,
    bool HasPublicAddress,
    bool HasNatGateway,
    bool DefaultOutboundAccess,
    ValueList<string> NatAddresses,
    EndpointRouteModel Model,
    TopologyScope Scope)
{
    public static readonly Gen<RandomPlace> Any = Gen.Select(
        Gen.Bool,
        Gen.Bool,
        Gen.Bool,
        Gen.Bool,
        Gen.Bool,
        Pick.From<ValueList<string>>([], ["203.0.113.10"], ["203.0.113.10", "203.0.113.99"]),
        Pick.From(EndpointRouteModel.Documented, EndpointRouteModel.LongestPrefix),
        Pick.From(TopologyScope.Complete, TopologyScope.Partial),
        (endpoint, appliance, address, nat, egress, natAddresses, model, scope) =>
            new RandomPlace(endpoint, appliance, address, nat, egress, natAddresses, model, scope));
}

using System.Linq;
using ServiceEndpoints.Addressing;

namespace ServiceEndpoints.Model;

/// <summary>A subnet, the service endpoints switched on in it, and what is attached to it.</summary>
public sealed record SimSubnet : SimPart
{
    public string VNetName => ArmId.NameOf(VNetId);

    public string VNetId => ParentId;

    public required string Location { get; init; }

    public required ValueList<AddressPrefix> AddressPrefix { get; init; }

    public ValueList<string> IPv6AddressPrefix { get; init; } = [];

    public ValueList<SimServiceEndpoint> ServiceEndpoints { get; init; } = [];

    /// <summary>Ids of the attached service endpoint policies.</summary>
    public ValueList<string> ServiceEndpointPolicyIds { get; init; } = [];

    public string? RouteTableId { get; init; }

    public string? NetworkSecurityGroupId { get; init; }

    public string? NatGatewayId { get; init; }

    /// <summary>The service that the subnet is delegated to, such as <c>Microsoft.Sql/managedInstances</c>.</summary>
    public string? Delegation { get; init; }

    /// <summary>
    /// Whether a VM without address, NAT gateway or other egress of its own is given an outbound address by Azure.
    /// Source: https://learn.microsoft.com/azure/virtual-network/ip-services/default-outbound-access
    /// </summary>
    public bool DefaultOutboundAccess { get; init; } = true;

    public string? RouteTable => RouteTableId is null ? null : ArmId.NameOf(RouteTableId);

    public string? NetworkSecurityGroup => NetworkSecurityGroupId is null ? null : ArmId.NameOf(NetworkSecurityGroupId);

    public string? NatGateway => NatGatewayId is null ? null : ArmId.NameOf(NatGatewayId);

    public ValueList<string> ServiceEndpointPolicy => ServiceEndpointPolicyIds.Select(ArmId.NameOf).ToValueList();

    /// <summary>Updating while one of its endpoints is being set up or taken down.</summary>
    public ProvisioningState ProvisioningState => ServiceEndpoints.Any(endpoint => endpoint.IsUnderWay)
        ? ProvisioningState.Updating
        : ProvisioningState.Succeeded;

    /// <summary>The endpoint for the service, or null. Names compare without regard to case.</summary>
    public SimServiceEndpoint? EndpointFor(string service) =>
        ServiceEndpoints.FirstOrDefault(endpoint => ArmId.Same(endpoint.Service, service));

    /// <summary>The subnet with the endpoint in the place of the one for the same service, or besides the others.</summary>
    public SimSubnet With(SimServiceEndpoint endpoint) => this with
    {
        ServiceEndpoints = EndpointFor(endpoint.Service) is null
            ? ServiceEndpoints.Add(endpoint)
            : ServiceEndpoints.Replace(other => ArmId.Same(other.Service, endpoint.Service), _ => endpoint),
    };
}

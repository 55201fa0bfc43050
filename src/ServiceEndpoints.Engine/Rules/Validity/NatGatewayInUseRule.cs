using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A NAT gateway stays as long as a subnet has it.</summary>
public sealed class NatGatewayInUseRule : DeletionRule<SimNatGateway>
{
    public static readonly NatGatewayInUseRule Instance = new();

    private NatGatewayInUseRule()
        : base(
            "SE1454",
            "NAT gateways in use stay",
            "A NAT gateway can be deleted when it is attached to no subnet.",
            "https://learn.microsoft.com/azure/nat-gateway/manage-nat-gateway")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimNatGateway entity) =>
        topology.Subnets.FirstOrDefault(subnet => ArmId.Same(subnet.NatGatewayId, entity.Id)) is { } user
            ? new Refusal(
                ErrorId.NatGatewayInUse,
                $"The NAT gateway '{entity}' is attached to the subnet '{user}'. "
                + $"Set-SimSubnet {user} -NatGateway $null detaches it.",
                entity.Name)
            : null;
}

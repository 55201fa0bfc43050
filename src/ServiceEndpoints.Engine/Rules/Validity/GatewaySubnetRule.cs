using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>The subnet of virtual network gateways takes no NAT gateway.</summary>
public sealed class GatewaySubnetRule : ValidityRule<SimSubnet>
{
    public static readonly GatewaySubnetRule Instance = new();

    internal const string Name = "GatewaySubnet";

    private GatewaySubnetRule()
        : base(
            "SE1125",
            "No NAT gateway in the gateway subnet",
            "A NAT gateway cannot be attached to GatewaySubnet.",
            "https://learn.microsoft.com/azure/nat-gateway/nat-overview")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimSubnet entity) =>
        entity.NatGatewayId is not null && ArmId.Same(entity.Name, Name)
            ? new Refusal(
                ErrorId.ValueInvalid,
                $"The subnet '{entity}' is for virtual network gateways and takes no NAT gateway.",
                entity.NatGateway)
            : null;
}

using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A NAT gateway's addresses are public and its alone.</summary>
public sealed class NatGatewayAddressRule : ValidityRule<SimNatGateway>
{
    public static readonly NatGatewayAddressRule Instance = new();

    private NatGatewayAddressRule()
        : base(
            "SE1411",
            "A NAT gateway has public addresses of its own",
            "The addresses of a NAT gateway are public and attached to nothing else.",
            "https://learn.microsoft.com/azure/nat-gateway/nat-gateway-resource")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimNatGateway entity) =>
        PublicAddressRule.Judge(topology, entity.PublicIPAddress, entity.Id);
}

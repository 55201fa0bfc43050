using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A NAT gateway has a limit of public addresses.</summary>
public sealed class NatGatewayLimitRule : ValidityRule<SimNatGateway>
{
    public static readonly NatGatewayLimitRule Instance = new();

    private NatGatewayLimitRule()
        : base(
            "SE1410",
            "Public addresses of a NAT gateway",
            "A NAT gateway has up to 16 public addresses.",
            "https://learn.microsoft.com/azure/nat-gateway/nat-gateway-resource")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimNatGateway entity) => LimitRule.Judge(
        topology, ServiceLimits.PublicIPAddressesPerNatGateway, entity.PublicIPAddress.Count, entity.Name);
}

using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A NAT gateway has a limit of public addresses.</summary>
public sealed class NatGatewayLimitRule : ValidityRule<SimNatGateway>
{
    public static readonly NatGatewayLimitRule Instance = new();

    /// <summary>The name by which a topology sets another limit.</summary>
    public const string Limit = "PublicIPAddressesPerNatGateway";

    private const int MostAddresses = 16;

    private NatGatewayLimitRule()
        : base(
            "SE1410",
            "Public addresses of a NAT gateway",
            "A NAT gateway has up to 16 public addresses.",
            "https://learn.microsoft.com/azure/nat-gateway/nat-gateway-resource")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimNatGateway entity)
    {
        int most = LimitRule.NumberOf(topology, Limit) ?? MostAddresses;
        return entity.PublicIPAddress.Count <= most
            ? null
            : new Refusal(
                ErrorId.LimitExceeded,
                $"The NAT gateway '{entity}' would have {entity.PublicIPAddress.Count} of at most {most} addresses.",
                entity.Name);
    }
}

namespace ServiceEndpoints.Rules.Outbound;

public sealed class NatGatewayComesFirst : Rule
{
    public static readonly NatGatewayComesFirst Instance = new();

    private NatGatewayComesFirst()
        : base(
            "SE6001",
            "A NAT gateway comes before public addresses of machines",
            "Internet-bound traffic of a subnet leaves with the addresses of its NAT gateway, else with the "
            + "machine's own public address, else with one that Azure picks. Endpoint routes are longer, so "
            + "endpoint traffic never passes the NAT gateway.",
            "https://learn.microsoft.com/azure/nat-gateway/nat-overview")
    {
    }
}

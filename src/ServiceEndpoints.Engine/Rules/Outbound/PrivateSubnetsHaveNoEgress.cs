namespace ServiceEndpoints.Rules.Outbound;

public sealed class PrivateSubnetsHaveNoEgress : Rule
{
    public static readonly PrivateSubnetsHaveNoEgress Instance = new();

    private PrivateSubnetsHaveNoEgress()
        : base(
            "SE6004",
            "Private subnets have no default outbound access",
            "In a subnet without default outbound access, a machine needs a NAT gateway, a public address, an "
            + "appliance or a gateway to get out; endpoints work without.",
            "https://learn.microsoft.com/azure/virtual-network/ip-services/default-outbound-access")
    {
    }
}

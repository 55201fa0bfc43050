namespace ServiceEndpoints.Rules.Outbound;

public sealed class DefaultOutboundAccess : Rule
{
    public static readonly DefaultOutboundAccess Instance = new();

    private DefaultOutboundAccess()
        : base(
            "SE6003",
            "Azure picks an address for machines without egress",
            "A machine with neither NAT gateway nor public address gets an outbound address of its region that "
            + "nobody knows beforehand, unless the subnet is private.",
            "https://learn.microsoft.com/azure/virtual-network/ip-services/default-outbound-access")
    {
    }
}

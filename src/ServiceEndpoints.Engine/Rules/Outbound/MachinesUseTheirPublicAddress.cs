namespace ServiceEndpoints.Rules.Outbound;

public sealed class MachinesUseTheirPublicAddress : Rule
{
    public static readonly MachinesUseTheirPublicAddress Instance = new();

    private MachinesUseTheirPublicAddress()
        : base(
            "SE6002",
            "A machine leaves with its own public address",
            "A machine with a public address and no NAT gateway shows that address to the internet.",
            "https://learn.microsoft.com/azure/virtual-network/ip-services/default-outbound-access")
    {
    }
}

namespace ServiceEndpoints.Rules.Security;

public sealed class SubnetAndInterfaceMustBothAllow : Rule
{
    public static readonly SubnetAndInterfaceMustBothAllow Instance = new();

    private SubnetAndInterfaceMustBothAllow()
        : base(
            "SE5003",
            "The groups of subnet and interface must both allow",
            "Inbound, the subnet's group is asked before the interface's; outbound the other way round. Without"
            + " a group everything is allowed.",
            "https://learn.microsoft.com/azure/virtual-network/network-security-group-how-it-works")
    {
    }
}

namespace ServiceEndpoints.Rules.Firewalls;

public sealed class VNetRulesMatchIdentity : Rule
{
    public static readonly VNetRulesMatchIdentity Instance = new();

    private VNetRulesMatchIdentity()
        : base(
            "SE2003",
            "A VNet rule matches the identity of a subnet, not an address",
            "A rule admits traffic that arrives over an endpoint of the subnet that it names. Address spaces "
            + "may overlap; another subnet with the same addresses is not admitted.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoints-overview")
    {
    }
}

namespace ServiceEndpoints.Rules.Security;

public sealed class PlatformAddressesEscape : Rule
{
    public static readonly PlatformAddressesEscape Instance = new();

    private PlatformAddressesEscape()
        : base(
            "SE5008",
            "Platform addresses escape security rules",
            "Traffic to the host's addresses 168.63.129.16 and 169.254.169.254 goes straight to the host and is not "
            + "filtered. Rules that name the platform's tags are not modelled.",
            "https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview")
    {
    }
}

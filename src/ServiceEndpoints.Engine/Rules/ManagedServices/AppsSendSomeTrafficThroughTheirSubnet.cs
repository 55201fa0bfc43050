namespace ServiceEndpoints.Rules.ManagedServices;

public sealed class AppsSendSomeTrafficThroughTheirSubnet : Rule
{
    public static readonly AppsSendSomeTrafficThroughTheirSubnet Instance = new();

    private AppsSendSomeTrafficThroughTheirSubnet()
        : base(
            "SE4011",
            "Without Route All an app sends only some traffic through its subnet",
            "Traffic to private addresses (RFC 1918) and what an endpoint of the integration subnet covers "
            + "goes through the subnet; the subnet's routes and security groups apply to the private part only. "
            + "Everything else leaves App Service directly.",
            "https://learn.microsoft.com/azure/app-service/overview-vnet-integration")
    {
    }
}

namespace ServiceEndpoints.Rules.ManagedServices;

public sealed class ManagedServicesSendThroughTheirSubnet : Rule
{
    public static readonly ManagedServicesSendThroughTheirSubnet Instance = new();

    private ManagedServicesSendThroughTheirSubnet()
        : base(
            "SE4010",
            "A managed service sends through its subnet",
            "What a service in a subnet sends goes by the routes, security groups and endpoints of that "
            + "subnet, so that a resource can be secured to the subnet.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoints-overview")
    {
    }
}

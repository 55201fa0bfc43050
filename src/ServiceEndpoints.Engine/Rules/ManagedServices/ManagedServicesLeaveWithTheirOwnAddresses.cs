namespace ServiceEndpoints.Rules.ManagedServices;

public sealed class ManagedServicesLeaveWithTheirOwnAddresses : Rule
{
    public static readonly ManagedServicesLeaveWithTheirOwnAddresses Instance = new();

    private ManagedServicesLeaveWithTheirOwnAddresses()
        : base(
            "SE4014",
            "A managed service leaves with addresses of its own",
            "A service in a subnet manages its way to the internet itself: without NAT gateway it leaves with "
            + "public addresses of its own, and default outbound access makes no difference.",
            "https://learn.microsoft.com/azure/virtual-network/ip-services/default-outbound-access")
    {
    }
}

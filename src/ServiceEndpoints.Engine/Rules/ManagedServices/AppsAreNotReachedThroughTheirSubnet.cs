namespace ServiceEndpoints.Rules.ManagedServices;

public sealed class AppsAreNotReachedThroughTheirSubnet : Rule
{
    public static readonly AppsAreNotReachedThroughTheirSubnet Instance = new();

    private AppsAreNotReachedThroughTheirSubnet()
        : base(
            "SE4015",
            "An app is not reached through its integration subnet",
            "Virtual network integration is for what an app sends. Nothing answers at the addresses that the "
            + "app has in the subnet.",
            "https://learn.microsoft.com/azure/app-service/overview-vnet-integration")
    {
    }
}

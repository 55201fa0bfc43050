namespace ServiceEndpoints.Rules.ManagedServices;

public sealed class AppsLeaveWithTheirOwnAddresses : Rule
{
    public static readonly AppsLeaveWithTheirOwnAddresses Instance = new();

    private AppsLeaveWithTheirOwnAddresses()
        : base(
            "SE4012",
            "An app leaves with App Service's addresses",
            "What an app sends to the internet comes from the outbound addresses that the app shows, unless a "
            + "route or a NAT gateway of its subnet leads it elsewhere.",
            "https://learn.microsoft.com/azure/app-service/overview-vnet-integration")
    {
    }
}

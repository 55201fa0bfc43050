namespace ServiceEndpoints.Rules.ManagedServices;

public sealed class GatewayIntegrationReachesNoEndpoints : Rule
{
    public static readonly GatewayIntegrationReachesNoEndpoints Instance = new();

    private GatewayIntegrationReachesNoEndpoints()
        : base(
            "SE4013",
            "Gateway-required integration reaches no endpoints",
            "An app that reaches a VNet through its gateway sends nothing over service endpoints; services "
            + "see one of App Service's own addresses. Its addresses inside the VNet are those of the gateway's "
            + "point-to-site pool, which is not modelled.",
            "https://learn.microsoft.com/azure/app-service/overview-vnet-integration")
    {
    }
}

namespace ServiceEndpoints.Rules.Routing;

public sealed class AppliancesTranslateTheSource : Rule
{
    public static readonly AppliancesTranslateTheSource Instance = new();

    private AppliancesTranslateTheSource()
        : base(
            "SE3022",
            "Behind an appliance the service sees the appliance",
            "An appliance that sends out of the VNets translates the source address: routes, endpoints and "
            + "identity of its own subnet apply from there.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoints-overview")
    {
    }
}

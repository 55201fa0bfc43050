namespace ServiceEndpoints.Rules.Routing;

public sealed class ApplianceRulesAreNotModelled : Rule
{
    public static readonly ApplianceRulesAreNotModelled Instance = new();

    private ApplianceRulesAreNotModelled()
        : base(
            "SE3023",
            "What an appliance filters is not modelled",
            "The rules inside network virtual appliances and Azure Firewall are taken to allow.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview")
    {
    }
}

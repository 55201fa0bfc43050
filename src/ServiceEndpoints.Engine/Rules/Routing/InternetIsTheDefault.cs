namespace ServiceEndpoints.Rules.Routing;

public sealed class InternetIsTheDefault : Rule
{
    public static readonly InternetIsTheDefault Instance = new();

    private InternetIsTheDefault()
        : base(
            "SE3002",
            "What nothing else matches goes to the internet",
            "Every subnet has a route 0.0.0.0/0 with next hop Internet. Traffic on it to Azure services stays "
            + "on the Azure backbone, with a public source address.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview")
    {
    }
}

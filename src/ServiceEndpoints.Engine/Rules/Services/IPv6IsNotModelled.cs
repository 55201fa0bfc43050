namespace ServiceEndpoints.Rules.Services;

public sealed class IPv6IsNotModelled : Rule
{
    public static readonly IPv6IsNotModelled Instance = new();

    private IPv6IsNotModelled()
        : base(
            "SE9003",
            "IPv6 is not modelled",
            "Endpoints switch IPv4 traffic; nothing is stated about IPv6, so a question about it is answered as"
            + " not known.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoints-overview")
    {
    }
}

namespace ServiceEndpoints.Rules.Lifetime;

public sealed class LogsShowTheSourceAddress : Rule
{
    public static readonly LogsShowTheSourceAddress Instance = new();

    private LogsShowTheSourceAddress()
        : base(
            "SE8008",
            "The log shows the source address",
            "Requests over an endpoint are logged with the private address of the client, requests without one with a "
            + "public address.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoints-overview")
    {
    }
}

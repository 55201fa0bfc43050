namespace ServiceEndpoints.Rules.Lifetime;

public sealed class EndpointSwitchesCloseConnections : Rule
{
    public static readonly EndpointSwitchesCloseConnections Instance = new();

    private EndpointSwitchesCloseConnections()
        : base(
            "SE8003",
            "Switching an endpoint closes connections to its service",
            "When an endpoint is enabled or disabled, the open TCP connections from its subnet to resources that it "
            + "covers are closed, because their source address switches. All other connections go on.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoints-overview")
    {
    }

    /// <summary>Why a connection is closed; null when it goes on.</summary>
    /// <param name="subnet">A subnet that it leaves from, for people.</param>
    /// <param name="before">The endpoint with routes to its destination; null for none.</param>
    /// <param name="after">The same after the change.</param>
    public string? Judge(string subnet, string? before, string? after) => (before, after) switch
    {
        _ when before == after => null,
        (_, null) => $"Without the endpoint {before} of {subnet} the source is no longer a private address.",
        (null, _) => $"With the endpoint {after} of {subnet} the source becomes a private address.",
        _ => $"The endpoint {after} of {subnet} takes the place of {before}.",
    };
}

namespace ServiceEndpoints.Rules.Routing;

public sealed class UserRoutesWinTies : Rule
{
    public static readonly UserRoutesWinTies Instance = new();

    private UserRoutesWinTies()
        : base(
            "SE3011",
            "Of equal prefixes a user-defined route wins, then BGP, then the system's",
            "When several routes have the same prefix, a user-defined one is preferred to one learnt by BGP, "
            + "and that to one of the system. The others show as Invalid.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview")
    {
    }
}

namespace ServiceEndpoints.Rules.Routing;

public sealed class LongestPrefixWins : Rule
{
    public static readonly LongestPrefixWins Instance = new();

    private LongestPrefixWins()
        : base(
            "SE3010",
            "The longest prefix wins",
            "Of all routes that hold the destination, the one with the longest prefix is taken.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview")
    {
    }
}

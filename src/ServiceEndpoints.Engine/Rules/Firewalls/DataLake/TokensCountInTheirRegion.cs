namespace ServiceEndpoints.Rules.Firewalls.DataLake;

public sealed class TokensCountInTheirRegion : Rule
{
    public static readonly TokensCountInTheirRegion Instance = new();

    private TokensCountInTheirRegion()
        : base(
            "SE2053",
            "Data Lake Store and subnet share a region",
            "A VNet rule of a Data Lake Store account matches only subnets of the region of the account.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoints-overview")
    {
    }
}

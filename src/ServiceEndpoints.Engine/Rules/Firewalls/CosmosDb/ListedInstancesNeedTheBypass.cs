namespace ServiceEndpoints.Rules.Firewalls.CosmosDb;

public sealed class ListedInstancesNeedTheBypass : Rule
{
    public static readonly ListedInstancesNeedTheBypass Instance = new();

    private ListedInstancesNeedTheBypass()
        : base(
            "SE2042",
            "Cosmos DB lets listed instances pass with the exception",
            "A resource whose id a Cosmos DB account lists is admitted while the exception for Azure services is set; the "
            + "exception alone admits nobody.",
            "https://learn.microsoft.com/azure/cosmos-db/analytical-store-private-endpoints")
    {
    }
}

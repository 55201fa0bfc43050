namespace ServiceEndpoints.Rules.Firewalls.CosmosDb;

public sealed class RulesCloseTheAccount : Rule
{
    public static readonly RulesCloseTheAccount Instance = new();

    private RulesCloseTheAccount()
        : base(
            "SE2041",
            "A Cosmos DB account is open until it has a rule",
            "Without IP and VNet rules every client with a valid token is admitted; any one of them closes the account to "
            + "all whom no rule lists.",
            "https://learn.microsoft.com/azure/cosmos-db/how-to-configure-firewall")
    {
    }
}

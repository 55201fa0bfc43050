namespace ServiceEndpoints.Rules.Firewalls;

public sealed class RulesOfDeletedSubnetsNeverMatch : Rule
{
    public static readonly RulesOfDeletedSubnetsNeverMatch Instance = new();

    private RulesOfDeletedSubnetsNeverMatch()
        : base(
            "SE2013",
            "A rule whose subnet was deleted never matches",
            "The rule stays in state NetworkSourceDeleted. A new subnet of the same name is another subnet.",
            "https://learn.microsoft.com/azure/storage/common/storage-network-security-limitations")
    {
    }
}

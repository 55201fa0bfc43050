namespace ServiceEndpoints.Rules.Firewalls.Sql;

public sealed class DatabaseRulesComeFirst : Rule
{
    public static readonly DatabaseRulesComeFirst Instance = new();

    private DatabaseRulesComeFirst()
        : base(
            "SE2057",
            "Database rules admit to one database",
            "Azure SQL Database asks the IP rules of the database first, then those of the server. VNet rules are of the "
            + "server alone.",
            "https://learn.microsoft.com/azure/azure-sql/database/firewall-configure")
    {
    }
}

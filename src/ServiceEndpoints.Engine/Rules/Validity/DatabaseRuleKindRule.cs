using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>Only single databases of Azure SQL Database have rules of their own, and only IP rules.</summary>
public sealed class DatabaseRuleKindRule : AdmissionRule<SimResource, SimNetworkRule>
{
    public static readonly DatabaseRuleKindRule Instance = new();

    private DatabaseRuleKindRule()
        : base(
            "SE1551",
            "Database rules are IP rules of Azure SQL Database",
            "IP rules can be made for one database of Azure SQL Database; virtual network rules, and all rules of other "
            + "services, are of the whole server.",
            "https://learn.microsoft.com/azure/azure-sql/database/firewall-configure")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimResource whole, SimNetworkRule part)
    {
        if (part.Database is not { } database)
        {
            return null;
        }

        return FirewallCatalogue.Of(whole.Type).TakesDatabaseRules && part.Kind == NetworkRuleKind.IPRange
            ? NameRule.Judge(NamedKind.SqlDatabase, database)
            : FirewallFeatureRule.Lacks(
                whole, part.Kind == NetworkRuleKind.IPRange ? "rules of single databases" : "such rules of single databases");
    }
}

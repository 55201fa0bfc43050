using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Firewalls.Sql;

/// <summary>
/// Always closed by default; server-level rules admit, and the rule 0.0.0.0 admits all of Azure.
/// Source: https://learn.microsoft.com/azure/azure-sql/database/firewall-configure
/// </summary>
public sealed class SqlFirewall : AllowListFirewall
{
    private static readonly AddressRange s_allOfAzure = AddressRange.Parse("0.0.0.0");

    protected override bool IsClosed(SimFirewall firewall) => true;

    protected override bool AdmitsAllOfAzure(SimNetworkRule rule) => rule.Range == s_allOfAzure;
}

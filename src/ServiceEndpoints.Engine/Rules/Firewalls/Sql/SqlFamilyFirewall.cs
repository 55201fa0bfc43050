using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Firewalls.Sql;

/// <summary>
/// Always closed by default; the rules of the server admit, and the rule 0.0.0.0 admits all of Azure.
/// Source: https://learn.microsoft.com/azure/azure-sql/database/firewall-configure and
/// https://learn.microsoft.com/azure/postgresql/single-server/concepts-data-access-and-security-vnet
/// </summary>
public abstract class SqlFamilyFirewall : AllowListFirewall
{
    protected sealed override bool IsClosed(SimFirewall firewall) => true;

    protected sealed override UnresolvedValue? UnreadSwitch(FirewallCase @case) => null;

    protected sealed override bool AdmitsAllOfAzure(SimNetworkRule rule) =>
        AllowAzureAdmitsEveryTenant.Instance.IsSaidBy(rule);

    protected sealed override UnresolvedValue? UnreadObstacle(FirewallCase @case) =>
        TierObstacle.Unread(@case.Resource);

    protected sealed override Obstacle? ObstacleToVNetRules(FirewallCase @case) => TierObstacle.Of(@case.Resource);
}

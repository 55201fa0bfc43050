using ServiceEndpoints.Rules.Firewalls.Sql;

namespace ServiceEndpoints.Rules.Firewalls.MariaDb;

/// <summary>
/// As the family; VNet rules need the tiers General Purpose or Memory Optimized.
/// Source: https://learn.microsoft.com/azure/mariadb/concepts-data-access-security-vnet
/// </summary>
public sealed class MariaDbFirewall : SqlFamilyFirewall;

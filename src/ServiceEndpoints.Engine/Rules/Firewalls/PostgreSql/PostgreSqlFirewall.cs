using ServiceEndpoints.Rules.Firewalls.Sql;

namespace ServiceEndpoints.Rules.Firewalls.PostgreSql;

/// <summary>
/// As the family; VNet rules need the tiers General Purpose or Memory Optimized.
/// Source: https://learn.microsoft.com/azure/postgresql/single-server/concepts-data-access-and-security-vnet
/// </summary>
public sealed class PostgreSqlFirewall : SqlFamilyFirewall;

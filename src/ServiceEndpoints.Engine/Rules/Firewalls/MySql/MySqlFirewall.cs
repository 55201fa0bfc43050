using ServiceEndpoints.Rules.Firewalls.Sql;

namespace ServiceEndpoints.Rules.Firewalls.MySql;

/// <summary>
/// As the family; VNet rules need the tiers General Purpose or Memory Optimized.
/// Source: https://learn.microsoft.com/azure/mysql/single-server/concepts-data-access-and-security-vnet
/// </summary>
public sealed class MySqlFirewall : SqlFamilyFirewall;

using ServiceEndpoints.Rules.Firewalls.Sql;

namespace ServiceEndpoints.Rules.Firewalls.Synapse;

/// <summary>
/// As the family; rules are of the server alone.
/// Source: https://learn.microsoft.com/azure/azure-sql/database/vnet-service-endpoint-rule-overview
/// </summary>
public sealed class SynapseFirewall : SqlFamilyFirewall;

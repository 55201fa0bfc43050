using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Findings;

public sealed class SqlServersWithoutRule : FindingRule
{
    public static readonly SqlServersWithoutRule Instance = new();

    private SqlServersWithoutRule()
        : base(
            "SE1624",
            Severity.Warning,
            "A server of the SQL family has no rule for a subnet with the endpoint",
            "The endpoint Microsoft.Sql switches all servers of the SQL family at once: SQL Database, "
            + "Synapse, PostgreSQL, MySQL and MariaDB. Each one that the subnet uses needs a VNet rule of its "
            + "own; IP rules, the rule 0.0.0.0 included, no longer match.",
            "Add the rule with Add-SimNetworkRule {resource} -Subnet {subnet} where the subnet is to reach "
            + "it.",
            "https://learn.microsoft.com/azure/azure-sql/database/vnet-service-endpoint-rule-overview")
    {
    }

    public override IEnumerable<SimFinding> Look(Survey survey)
    {
        foreach (SimResource server in survey.Topology.Resources)
        {
            if (ServiceFamily.Of(server.Type) == ServiceFamily.Sql
                && server.Firewall.PublicNetworkAccess == PublicNetworkAccess.Enabled
                && server.Unresolved.Count == 0
                && survey.PrivateEndpointsTo(server.Id).Count == 0
                && Subnets(survey, server) is { Count: > 0 } subnets)
            {
                yield return Found(
                    server,
                    $"{server} has no rule for subnets with the endpoint Microsoft.Sql{Why(server)}: "
                    + $"{NameList.Of(subnets.First, subnets.Count)}.",
                    ("resource", server),
                    ("subnet", subnets.First.First()));
            }
        }
    }

    /// <summary>
    /// A server that admits some subnets and leaves out others is taken to be meant so; one without any, or one that
    /// admits them by their public addresses, is not.
    /// </summary>
    private static SubnetCount Subnets(Survey survey, SimResource server)
    {
        HashSet<string> named = server.Firewall.NetworkRules
            .Where(rule => rule.Kind == NetworkRuleKind.VirtualNetwork)
            .Select(rule => rule.Value)
            .ToHashSet(ArmId.Comparer);
        IReadOnlyList<SimSubnet> region = survey.SqlSubnets.In(server.Location);
        if (named.Count == 0 || AdmitsAzure(server))
        {
            int rest = region.Count - named.Count(id => survey.SqlSubnets.Include(id, server.Location));
            return new(
                region.Where(subnet => !named.Contains(subnet.Id)).Select(subnet => subnet.ToString()), rest);
        }

        string[] listed = server.Firewall.NetworkRules
            .Where(rule => rule is { Kind: NetworkRuleKind.IPRange, Range: not null })
            .SelectMany(rule => survey.Sources.In(rule.Range!.Value))
            .Select(source => source.Subnet)
            .Where(subnet => !named.Contains(subnet.Id) && survey.SqlSubnets.Include(subnet.Id, server.Location))
            .Select(subnet => subnet.ToString())
            .Distinct()
            .ToArray();
        return new(listed, listed.Length);
    }

    private static bool AdmitsAzure(SimResource server) => server.Firewall.NetworkRules.Any(rule =>
        rule is { Kind: NetworkRuleKind.IPRange, Range: { IsSingle: true } range } && range.First == default);

    private static string Why(SimResource server) =>
        server.Firewall.NetworkRules.Count == 0 ? "" : ", whose traffic its IP rules do not match";

    private sealed record SubnetCount(IEnumerable<string> First, int Count);
}

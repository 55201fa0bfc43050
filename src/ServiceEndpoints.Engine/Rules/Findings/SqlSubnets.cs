using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Findings;

/// <summary>The subnets with the endpoint Microsoft.Sql, by their regions: it covers no other.</summary>
internal sealed class SqlSubnets
{
    private readonly Lazy<Dictionary<string, List<SimSubnet>>> _byRegion;
    private readonly Lazy<HashSet<string>> _ids;

    public SqlSubnets(Survey survey)
    {
        _byRegion = new(() => survey.EndpointsTo(ServiceFamily.Sql)
            .GroupBy(use => use.Subnet.Location, use => use.Subnet, ArmId.Comparer)
            .ToDictionary(group => group.Key, group => group.ToList(), ArmId.Comparer));
        _ids = new(() => _byRegion.Value.Values
            .SelectMany(subnets => subnets)
            .Select(subnet => Key(subnet.Id, subnet.Location))
            .ToHashSet(ArmId.Comparer));
    }

    public IReadOnlyList<SimSubnet> In(string region) => _byRegion.Value.GetValueOrDefault(region) ?? [];

    public bool Include(string subnetId, string region) => _ids.Value.Contains(Key(subnetId, region));

    private static string Key(string subnetId, string region) => $"{region}{subnetId}";
}

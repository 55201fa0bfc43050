using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Findings;

/// <summary>The storage accounts that do not admit everybody, by their regions.</summary>
internal sealed class ClosedAccounts
{
    private readonly Lazy<Dictionary<string, List<SimResource>>> _byRegion;

    public ClosedAccounts(SimTopology topology) => _byRegion = new(() => topology.Resources
        .Where(Include)
        .GroupBy(account => account.Location, ArmId.Comparer)
        .ToDictionary(group => group.Key, group => group.ToList(), ArmId.Comparer));

    public static bool Include(SimResource resource) =>
        resource is { Type: ResourceType.StorageAccount, Unresolved.Count: 0 }
        && resource.Firewall is { DefaultAction: RuleAction.Deny, PublicNetworkAccess: PublicNetworkAccess.Enabled };

    /// <summary>Those that an endpoint carries traffic to, a list for each region.</summary>
    public IEnumerable<IReadOnlyList<SimResource>> Behind(Survey survey, EndpointUse use) => _byRegion.Value
        .Where(region => survey.Covers(use, region.Key))
        .Select(region => region.Value);
}

using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Resources;

/// <summary>Puts the tags of a weekly file in the place of those in use; null is the built-in snapshot.</summary>
public sealed record UseServiceTags(ServiceTagSet? ServiceTags) : Change
{
    public override string Action => "Use service tags";

    public override string Target => ServiceTags?.ToString() ?? "built-in";

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) => [];

    public override Result<Changed> Apply(SimTopology topology) =>
        new Changed(topology with { ServiceTags = ServiceTags }, ServiceTags) { Warnings = WarningsOf(topology) };

    /// <summary>A new file may lack a tag that a rule names: such a rule decides nothing that is known.</summary>
    private ValueList<string> WarningsOf(SimTopology topology)
    {
        SimTopology after = topology with { ServiceTags = ServiceTags };
        return topology.NetworkSecurityGroups
            .SelectMany(group => group.SecurityRules)
            .Where(rule => SecurityRuleTagRule.Names(rule)
                .Any(name => ServiceTagKnownRule.Judge(after, name) is not null))
            .Select(rule => $"The rule '{rule}' names a service tag that the file does not have.")
            .ToValueList();
    }
}

using System.Collections.Generic;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Security;

/// <summary>Removes a rule, found by its name, from a network security group.</summary>
public sealed record RemoveSecurityRule(string NetworkSecurityGroupId, string Name) : Change
{
    public override string Action => $"Remove security rule {Name}";

    public override string Target => ArmId.NameOf(NetworkSecurityGroupId);

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) =>
        [ArmRequest.Delete(ArmId.Child(NetworkSecurityGroupId, ArmTypes.SecurityRules, Name))];

    public override Result<Changed> Apply(SimTopology topology) => ExistenceRule
        .Find(topology.NetworkSecurityGroups, NetworkSecurityGroupId)
        .Then(group => Apply(topology, group));

    private Result<Changed> Apply(SimTopology topology, SimNetworkSecurityGroup group)
    {
        if (group.RuleNamed(Name) is null)
        {
            return EntityNoun.Of<SimSecurityRule>().NotFound($"{group}/{Name}");
        }

        SimNetworkSecurityGroup changed = group with
        {
            SecurityRules = group.SecurityRules.RemoveAll(rule => ArmId.Same(rule.Name, Name)),
        };
        return new Changed(topology.With(changed), null);
    }
}

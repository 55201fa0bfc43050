using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Policies;

/// <summary>Takes a definition out of its policy.</summary>
public sealed record DeletePolicyDefinition(string DefinitionId) : Change
{
    public override string Action => "Remove policy definition";

    public override string Target => ArmId.PathOf(DefinitionId);

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) => [ArmRequest.Delete(DefinitionId)];

    public override Result<Changed> Apply(SimTopology topology) => ExistenceRule
        .Find(topology.ServiceEndpointPolicies, ArmId.ParentOf(DefinitionId))
        .Then(policy => Remove(topology, policy));

    private Result<Changed> Remove(SimTopology topology, SimServiceEndpointPolicy policy)
    {
        SimServiceEndpointPolicy rest = policy with
        {
            Definitions = policy.Definitions.RemoveAll(definition => ArmId.Same(definition.Id, DefinitionId)),
        };
        if (ReferenceEquals(rest.Definitions, policy.Definitions))
        {
            return EntityNoun.Of<SimServiceEndpointPolicyDefinition>().NotFound(Target);
        }

        SimTopology after = topology.With(rest);
        Refusal? refusal = PolicyUsers.Of(after, policy)
            .Select(subnet => ManagedSubnetPolicyRule.Instance.Judge(after, subnet))
            .FirstOrDefault(found => found is not null);
        return refusal is null
            ? new Changed(after, null) { Warnings = PolicyUsers.WarningsOf(topology, after, policy).ToValueList() }
            : refusal;
    }
}

using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Policies;

/// <summary>Adds a definition to a service endpoint policy.</summary>
/// <param name="PolicyId">The policy.</param>
/// <param name="Name">The definition's name in it.</param>
/// <param name="ServiceResource">Ids of subscriptions, resource groups or accounts; or aliases.</param>
public sealed record AddPolicyDefinition(string PolicyId, string Name, ValueList<string> ServiceResource) : Change
{
    /// <summary>Null is Global where aliases are listed, else Microsoft.Storage.</summary>
    public string? Service { get; init; }

    public string? Description { get; init; }

    public override string Action => $"Add definition '{Name}'";

    public override string Target => ArmId.NameOf(PolicyId);

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) =>
        [ArmRequest.Write(ArmId.Child(PolicyId, ArmTypes.ServiceEndpointPolicyDefinitions, Name))];

    public override Result<Changed> Apply(SimTopology topology)
    {
        if (!ExistenceRule.Find(topology.ServiceEndpointPolicies, PolicyId)
            .IsSuccess(out SimServiceEndpointPolicy? policy, out Refusal? refusal))
        {
            return refusal;
        }

        SimServiceEndpointPolicyDefinition definition = New(policy);
        refusal = NameRule.Judge(NamedKind.ServiceEndpointPolicyDefinition, Name)
            ?? Taken(policy)
            ?? AdmissionRules.PolicyDefinition.Judge(topology, policy, definition);
        return refusal is null ? Add(topology, policy, definition) : refusal;
    }

    private static Result<Changed> Add(
        SimTopology topology, SimServiceEndpointPolicy policy, SimServiceEndpointPolicyDefinition definition)
    {
        SimServiceEndpointPolicy grown = policy with { Definitions = policy.Definitions.Add(definition) };
        return new Changed(topology.With(grown), definition)
        {
            Warnings = definition.ServiceResource
                .Where(entry => PolicyAliases.IsAlias(entry) && !PolicyAliases.IsKnown(entry))
                .Select(entry => $"The alias {entry} is on no list that Azure publishes.")
                .Concat(PolicyUsers.WarningsOf(topology, topology.With(grown), policy))
                .ToValueList(),
        };
    }

    private Refusal? Taken(SimServiceEndpointPolicy policy) => policy.DefinitionNamed(Name) is null
        ? null
        : EntityNoun.Of<SimServiceEndpointPolicyDefinition>().Exists(Name, $"'{policy}'");

    private SimServiceEndpointPolicyDefinition New(SimServiceEndpointPolicy policy) => new()
    {
        Id = ArmId.Child(policy.Id, ArmTypes.ServiceEndpointPolicyDefinitions, Name),
        Service = Service ?? Implied(),
        ServiceResource = ServiceResource.Distinct(ArmId.Comparer).ToValueList(),
        Description = Description,
    };

    private string Implied() => ServiceResource.Any(PolicyAliases.IsAlias)
        ? SimServiceEndpointPolicyDefinition.Global
        : PolicyDefinitionServiceRule.Storage;
}

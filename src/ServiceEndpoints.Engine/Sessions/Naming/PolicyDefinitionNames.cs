using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Sessions.Naming;

/// <summary>Finds the definitions of service endpoint policies, and what they list, by what people call them.</summary>
public static class PolicyDefinitionNames
{
    /// <summary>The definition of a policy by its name.</summary>
    public static Result<SimServiceEndpointPolicyDefinition> Definition(
        SimTopology topology, string policyText, string name) =>
        EntityNames.ServiceEndpointPolicy(topology, policyText).Then(policy => In(policy, name));

    /// <summary>The definition of that id, or of the path <c>policy/definition</c>.</summary>
    public static Result<SimServiceEndpointPolicyDefinition> Definition(SimTopology topology, string text)
    {
        if (topology.ServiceEndpointPolicies.Find(ArmId.ParentOf(text)) is { } policy)
        {
            return In(policy, ArmId.NameOf(text));
        }

        return PartPath.TryRead(text, out PartPath? path)
            ? Definition(topology, path.Whole, path.Part)
            : new Refusal(
                ErrorId.ServiceEndpointPolicyDefinitionNotFound,
                $"Say which definition of '{text}' is meant: give its -Name, or '{text}/<name>'.",
                text);
    }

    public static Result<SimServiceEndpointPolicyDefinition> In(SimServiceEndpointPolicy policy, string name) =>
        policy.DefinitionNamed(name) is { } definition
            ? definition
            : EntityNoun.Of<SimServiceEndpointPolicyDefinition>().NotFound($"{policy}/{name}");

    /// <summary>What a definition is to list: an id or alias as it is written, or a resource of the topology.</summary>
    public static Result<string> Entry(SimTopology topology, string text) => text.StartsWith('/')
        ? text.TrimEnd('/')
        : EntityNames.Resource(topology, text).Then<string>(resource => resource.Id);
}

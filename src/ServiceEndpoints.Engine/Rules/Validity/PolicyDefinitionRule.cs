using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>Something asked of a definition before its service endpoint policy takes it in.</summary>
public abstract class PolicyDefinitionRule : AdmissionRule<SimServiceEndpointPolicy, SimServiceEndpointPolicyDefinition>
{
    protected PolicyDefinitionRule(string id, string title, string statement, string source)
        : base(id, title, statement, source)
    {
    }
}

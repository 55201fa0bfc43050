using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Policies;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A definition lists resources or aliases, each in its form, and never both.</summary>
public sealed class PolicyDefinitionResourceRule : PolicyDefinitionRule
{
    public static readonly PolicyDefinitionResourceRule Instance = new();

    private PolicyDefinitionResourceRule()
        : base(
            "SE1562",
            "A definition lists resources or aliases",
            "A definition for Microsoft.Storage lists ids of subscriptions, resource groups or accounts of Resource Manager; "
            + "one for Global lists aliases such as /services/Azure/ManagedInstance. The two are never mixed.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoint-policies-overview")
    {
    }

    public override Refusal? Judge(
        SimTopology topology, SimServiceEndpointPolicy whole, SimServiceEndpointPolicyDefinition part) =>
        part.ServiceResource.Select(entry => Judge(part, entry)).FirstOrDefault(refusal => refusal is not null);

    private static Refusal? Judge(SimServiceEndpointPolicyDefinition definition, string entry) =>
        (PolicyResourceForm.KindOf(entry), definition.IsGlobal) switch
        {
            (PolicyResourceKind.None, true) => Refuse(
                entry, $"'{entry}' is no alias. One looks like /services/Azure/ManagedInstance"),
            (PolicyResourceKind.None, false) => Refuse(
                entry, $"'{entry}' is not the id of a subscription, a resource group or a storage account"),
            (PolicyResourceKind.Alias, false) => Refuse(
                entry, $"'{entry}' is an alias, which belongs into a definition of its own for the service Global"),
            (not PolicyResourceKind.Alias, true) => Refuse(
                entry, $"'{entry}' is a resource, which belongs into a definition of its own for Microsoft.Storage"),
            _ => null,
        };

    private static Refusal Refuse(string entry, string reason) => new(ErrorId.ValueInvalid, reason + ".", entry);
}

using System.Globalization;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A description is short.</summary>
public sealed class PolicyDefinitionDescriptionRule : PolicyDefinitionRule
{
    public static readonly PolicyDefinitionDescriptionRule Instance = new();

    private const int Longest = 140;

    private PolicyDefinitionDescriptionRule()
        : base(
            "SE1567",
            "Descriptions of definitions are short",
            "The description of a policy definition has at most 140 characters.",
            "https://learn.microsoft.com/azure/templates/microsoft.network/serviceendpointpolicies")
    {
    }

    public override Refusal? Judge(
        SimTopology topology, SimServiceEndpointPolicy whole, SimServiceEndpointPolicyDefinition part) =>
        part.Description is { Length: > Longest } text
            ? new Refusal(
                ErrorId.ValueInvalid,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The description of '{part}' has {text.Length} characters, and at most {Longest} are taken."),
                part.Name)
            : null;
}

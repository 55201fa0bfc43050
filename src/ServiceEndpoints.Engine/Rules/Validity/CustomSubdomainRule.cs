using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Firewalls.CognitiveServices;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>An account that shares its region's public name takes no VNet rules.</summary>
public sealed class CustomSubdomainRule : AdmissionRule<SimResource, SimNetworkRule>
{
    public static readonly CustomSubdomainRule Instance = new();

    private CustomSubdomainRule()
        : base(
            "SE1552",
            "VNet rules need a custom subdomain",
            "A Cognitive Services account takes virtual network rules only with a custom subdomain. Nothing else can be "
            + "made without one.",
            "https://learn.microsoft.com/azure/ai-services/cognitive-services-virtual-networks")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimResource whole, SimNetworkRule part) =>
        part.Kind == NetworkRuleKind.VirtualNetwork && VNetRulesNeedACustomSubdomain.Instance.AppliesTo(whole)
            ? new(
                ErrorId.SkuNotSupported,
                $"'{whole}' has no custom subdomain, without which a {whole.Type} takes no virtual network rules. Make it "
                + "again with one.",
                whole.Name)
            : null;

    /// <summary>Null when a resource of the type can be made without a name of its own.</summary>
    public static Refusal? JudgeNone(SimResource resource) =>
        resource.Type == ResourceType.CognitiveServicesAccount
            ? null
            : FirewallFeatureRule.Lacks(resource, "custom subdomain to do without");
}

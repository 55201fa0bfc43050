using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Firewalls.WebApp;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>App Service takes rules by subnet also where they have no effect.</summary>
public sealed class EndpointRestrictionRule : Rule
{
    public static readonly EndpointRestrictionRule Instance = new();

    private EndpointRestrictionRule()
        : base(
            "SE1554",
            "Some apps take rules by subnet in vain",
            "Access restrictions by subnet have no effect on apps in an App Service Environment and on apps with a private "
            + "endpoint.",
            "https://learn.microsoft.com/azure/app-service/overview-access-restrictions")
    {
    }

    /// <summary>A warning; null when the rule can match.</summary>
    public static string? Judge(SimTopology topology, SimResource resource, SimNetworkRule rule)
    {
        if (resource.Type != ResourceType.WebApp || rule.Kind != NetworkRuleKind.VirtualNetwork)
        {
            return null;
        }

        if (EnvironmentsIgnoreEndpointRules.Instance.AppliesTo(resource))
        {
            return $"The rule for {rule} has no effect: '{resource}' runs in an App Service Environment, which knows rules "
                + "by address only.";
        }

        return EndpointRulesDislikePrivateEndpoints.Instance.AppliesTo(topology.PrivateEndpoints, resource)
            ? $"The rule for {rule} has no effect: '{resource}' has a private endpoint."
            : null;
    }
}

using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Rules.Firewalls;

public sealed class RulesStayInTheirTenant : Rule
{
    public static readonly RulesStayInTheirTenant Instance = new();

    private RulesStayInTheirTenant()
        : base(
            "SE7010",
            "A rule matches across tenants only where the service supports it",
            "A virtual network rule for a subnet of another Microsoft Entra tenant admits nobody, except at Azure Storage, "
            + "Key Vault and Cognitive Services; a rule for a resource instance of another tenant admits nobody anywhere.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoints-overview")
    {
    }

    /// <summary>Whether a rule of the resource can match, as far as tenants go.</summary>
    public bool Admits(SimTopology topology, SimResource resource, SimNetworkRule rule) => rule.Kind switch
    {
        NetworkRuleKind.VirtualNetwork => VNetRuleTenantRule.Instance.Admits(topology, resource, rule.Value),
        NetworkRuleKind.ResourceInstance => topology.IsOneTenant(resource.Id, rule.Value),
        _ => true,
    };
}

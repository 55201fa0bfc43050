using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>Few services take virtual network rules for networks of another tenant.</summary>
public sealed class VNetRuleTenantRule : VNetRuleAdmissionRule
{
    public static readonly VNetRuleTenantRule Instance = new();

    private VNetRuleTenantRule()
        : base(
            "SE1590",
            "VNet rules across tenants",
            "A virtual network rule may name a subnet in another subscription, and for Azure Storage, Key Vault and "
            + "Cognitive Services one in another Microsoft Entra tenant.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoints-overview")
    {
    }

    /// <summary>Whether a rule of the resource can name the subnet as far as tenants go.</summary>
    public bool Admits(SimTopology topology, SimResource resource, string subnetId) =>
        topology.IsOneTenant(resource.Id, subnetId) || ServiceCatalogue.ForResourceType(resource.Type).CrossTenant;

    protected override Refusal? Judge(
        SimTopology topology, SimResource resource, SimNetworkRule rule, SimSubnet subnet)
    {
        if (Admits(topology, resource, subnet.Id))
        {
            return null;
        }

        string takers = string.Join(", ", ServiceCatalogue.All
            .Where(service => service.CrossTenant)
            .Select(service => service.ResourceType)
            .Distinct());
        return new(
            ErrorId.CrossTenantNotSupported,
            $"'{resource}' is in tenant {topology.TenantOf(resource.SubscriptionId)} and the subnet '{subnet}' in "
            + $"{topology.TenantOf(subnet.SubscriptionId)}; a {resource.Type} takes rules only for subnets of its own "
            + $"tenant. Across tenants: {takers}.",
            subnet.ToString());
    }
}

using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A VNet rule names a subnet that has the endpoint already, unless told that it may be missing.</summary>
public sealed class VNetRuleEndpointRule : VNetRuleAdmissionRule
{
    public static readonly VNetRuleEndpointRule Instance = new();

    private const string InnerCode = nameof(ErrorId.SubnetsHaveNoServiceEndpointsConfigured);

    private VNetRuleEndpointRule()
        : base(
            "SE1513",
            "The endpoint comes before the rule",
            "A virtual network rule is refused for a subnet without the service's endpoint, unless the request says "
            + "to ignore that.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq")
    {
    }

    protected override Refusal? Judge(
        SimTopology topology, SimResource resource, SimNetworkRule rule, SimSubnet subnet)
    {
        if (rule.IgnoreMissingEndpoint || EndpointOf(resource, subnet) is not null)
        {
            return null;
        }

        bool isSql = FirewallCatalogue.Of(resource.Type).IsSqlFamily;
        return new(
            isSql ? ErrorId.VirtualNetworkRuleBadRequest : ErrorId.SubnetsHaveNoServiceEndpointsConfigured,
            AzureText.Wrapped(resource.Type, InnerCode, InnerText(resource, subnet)),
            subnet.ToString(),
            AzureText.WrapperOf(resource.Type) ?? InnerCode);
    }

    /// <summary>The endpoint by which the subnet reaches resources of this type; null when it has none.</summary>
    internal static SimServiceEndpoint? EndpointOf(SimResource resource, SimSubnet subnet) =>
        ServiceCatalogue.EndpointsFor(resource.Type)
            .Select(subnet.EndpointFor)
            .FirstOrDefault(endpoint => endpoint is not null);

    private static string InnerText(SimResource resource, SimSubnet subnet)
    {
        string service = ServiceCatalogue.ForResourceType(resource.Type).Service;
        return $"Subnets {subnet.Name} of virtual network {subnet.VNetId} do not have ServiceEndpoints for {service} "
            + $"resources configured. Add {service} to subnet's ServiceEndpoints collection before trying to ACL "
            + $"{service} resources to these subnets.";
    }
}

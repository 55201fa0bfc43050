using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>Some services take VNet rules only for networks of their own region.</summary>
public sealed class VNetRuleRegionRule : VNetRuleAdmissionRule
{
    public static readonly VNetRuleRegionRule Instance = new();

    private VNetRuleRegionRule()
        : base(
            "SE1512",
            "SQL servers and their subnets share a region",
            "A virtual network rule of Azure SQL Database, Synapse Analytics, PostgreSQL, MySQL, MariaDB or "
            + "Data Lake Store Gen1 names a subnet in the resource's region.",
            "https://learn.microsoft.com/azure/azure-sql/database/vnet-service-endpoint-rule-overview")
    {
    }

    protected override Refusal? Judge(
        SimTopology topology, SimResource resource, SimNetworkRule rule, SimSubnet subnet)
    {
        SimService service = ServiceCatalogue.ForResourceType(resource.Type);
        if (!service.SameRegionOnly || ArmId.Same(resource.Location, subnet.Location))
        {
            return null;
        }

        bool isSql = FirewallCatalogue.Of(resource.Type).IsSqlFamily;
        return new(
            ErrorId.VirtualNetworkRuleBadRequest,
            isSql ? SqlText(service.Service, resource, subnet) : PlainText(resource, subnet),
            subnet.ToString(),
            isSql ? nameof(ErrorId.VirtualNetworkRuleBadRequest) : null);
    }

    // Azure's words, as reported in https://github.com/Azure/azure-service-operator/issues/1006
    private static string SqlText(string service, SimResource resource, SimSubnet subnet) =>
        $"Network resource provider returned following error: '{service} resources in {resource.Location} cannot be "
        + $"ACL-ed to virtual network {subnet.VNetId} in {subnet.Location}. Only resources in {subnet.Location} can be "
        + $"ACL-ed to virtual networks in {subnet.Location}.'";

    private static string PlainText(SimResource resource, SimSubnet subnet) =>
        $"'{resource}' is in {resource.Location} and the subnet '{subnet}' in {subnet.Location}; "
        + $"a {resource.Type} takes rules only for subnets of its own region.";
}

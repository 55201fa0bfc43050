using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A rule cannot name a subnet of a classic VNet.</summary>
public sealed class VNetRuleModelRule : VNetRuleAdmissionRule
{
    public static readonly VNetRuleModelRule Instance = new();

    private VNetRuleModelRule()
        : base(
            "SE1510",
            "VNet rules name no classic VNets",
            "Virtual network rules apply only to virtual networks deployed by Azure Resource Manager.",
            "https://learn.microsoft.com/azure/azure-sql/database/vnet-service-endpoint-rule-overview")
    {
    }

    protected override Refusal? Judge(
        SimTopology topology, SimResource resource, SimNetworkRule rule, SimSubnet subnet) =>
        ResourceManagerVNetRule.Judge(topology, subnet);
}

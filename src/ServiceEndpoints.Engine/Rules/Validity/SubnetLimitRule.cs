using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A VNet has a limit of subnets.</summary>
public sealed class SubnetLimitRule : ValidityRule<SimSubnet>
{
    public static readonly SubnetLimitRule Instance = new();

    private SubnetLimitRule()
        : base(
            "SE1126",
            "Subnets of a VNet",
            "A VNet has no more subnets than its limit.",
            "https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimSubnet entity)
    {
        // Fewer altogether than the limit are not too many in one VNet.
        if (topology.Subnets.Count < LimitRule.NumberOf(topology, ServiceLimits.SubnetsPerVNet))
        {
            return null;
        }

        return LimitRule.Judge(
            topology, ServiceLimits.SubnetsPerVNet, topology.Subnets.CountBeside(entity) + 1, entity.VNetName);
    }
}

using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A VNet cannot give up a range in which it has a subnet.</summary>
public sealed class VNetKeepsSubnetsRule : ValidityRule<SimVNet>
{
    public static readonly VNetKeepsSubnetsRule Instance = new();

    private VNetKeepsSubnetsRule()
        : base(
            "SE1112",
            "A VNet keeps its subnets' ranges",
            "A range can be taken from a VNet only when no subnet uses it.",
            "https://learn.microsoft.com/azure/virtual-network/manage-virtual-network")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimVNet entity)
    {
        foreach (SimSubnet subnet in topology.Subnets.PartsOf(entity.Id))
        {
            if (SubnetInsideVNetRule.Judge(entity, subnet) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }
}

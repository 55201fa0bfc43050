using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A peering does not bring more private addresses together than Azure takes.</summary>
public sealed class PeeredAddressLimitRule : ValidityRule<SimPeering>
{
    public static readonly PeeredAddressLimitRule Instance = new();

    private PeeredAddressLimitRule()
        : base(
            "SE1703",
            "Private addresses of peered VNets",
            "A peering is refused when the VNets that it brings together use more than 128000 private addresses.",
            "https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimPeering entity) =>
        PrivateAddressLimitRule.JudgeGroups(topology.With(entity), entity.VNetId, more: 0);
}

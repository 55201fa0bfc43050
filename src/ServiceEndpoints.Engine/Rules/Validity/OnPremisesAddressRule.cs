using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>What services see of an on-premises network is public and the network's alone.</summary>
public sealed class OnPremisesAddressRule : ValidityRule<SimOnPremisesNetwork>
{
    public static readonly OnPremisesAddressRule Instance = new();

    private OnPremisesAddressRule()
        : base(
            "SE1412",
            "An on-premises network has public NAT addresses",
            "Services see clients of an on-premises network by public addresses that nothing in Azure has.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoints-overview")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimOnPremisesNetwork entity) =>
        PublicAddressRule.Judge(topology, entity.PublicIPAddress, entity.Id)
        ?? PublicAddressRule.Judge(topology, entity.ExpressRouteNatIPAddress, entity.Id);
}

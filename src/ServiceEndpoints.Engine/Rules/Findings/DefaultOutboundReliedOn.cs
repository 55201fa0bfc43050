using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Findings;

public sealed class DefaultOutboundReliedOn : FindingRule
{
    public static readonly DefaultOutboundReliedOn Instance = new();

    private DefaultOutboundReliedOn()
        : base(
            "SE1640",
            Severity.Warning,
            "Machines rely on default outbound access",
            "A machine without public address, NAT gateway or default route of another kind leaves with an "
            + "address that Azure picks and may change. IP rules cannot name it, and new subnets do not have "
            + "such access any more.",
            "Attach a NAT gateway with Set-SimSubnet {subnet} -NatGateway, or use endpoints and set "
            + "-DefaultOutboundAccess $false.",
            "https://learn.microsoft.com/azure/virtual-network/ip-services/default-outbound-access")
    {
    }

    public override IEnumerable<SimFinding> Look(Survey survey)
    {
        foreach (SimSubnet subnet in survey.Topology.Subnets)
        {
            if (!subnet.DefaultOutboundAccess || subnet.NatGatewayId is not null || subnet.Unresolved.Count > 0)
            {
                continue;
            }

            string[] machines = survey.InterfacesIn(subnet)
                .Where(nic => !nic.HasPublicIPAddress && nic.Unresolved.Count == 0)
                .Select(nic => nic.VMName)
                .Distinct(ArmId.Comparer)
                .ToArray();
            if (machines.Length > 0 && survey.Paths.DefaultRouteOf(subnet) == NextHopType.Internet)
            {
                yield return Found(
                    subnet,
                    $"{NameList.Of(machines)} in {subnet} leave with an address of {subnet.Location} that Azure picks.",
                    ("subnet", subnet));
            }
        }
    }
}

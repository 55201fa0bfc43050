using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Findings;

public sealed class ClassicVNetInUse : FindingRule
{
    public static readonly ClassicVNetInUse Instance = new();

    private ClassicVNetInUse()
        : base(
            "SE1626",
            Severity.Warning,
            "A classic VNet takes no endpoints",
            "Service endpoints and VNet rules exist for VNets of Azure Resource Manager only. Clients in a "
            + "classic VNet reach services with public addresses.",
            "Migrate {vnet} to Azure Resource Manager.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoints-overview")
    {
    }

    public override IEnumerable<SimFinding> Look(Survey survey) => survey.Topology.VNets
        .Where(vnet => vnet.DeploymentModel == DeploymentModel.Classic)
        .Select(vnet => Found(
            vnet,
            $"{vnet} was deployed by the classic model, so its subnets can have neither endpoints nor VNet rules.",
            ("vnet", vnet)));
}

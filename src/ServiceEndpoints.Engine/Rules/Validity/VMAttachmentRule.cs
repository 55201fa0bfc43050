using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>The security groups of a VM's interfaces are of the VM's region, and not too many.</summary>
public sealed class VMAttachmentRule : ValidityRule<SimVM>
{
    public static readonly VMAttachmentRule Instance = new();

    private VMAttachmentRule()
        : base(
            "SE1406",
            "An interface's security groups are of its region",
            "An interface takes a security group and application security groups of its own region and subscription.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-network-interface")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimVM entity) => entity.NetworkInterfaces
        .Select(nic => Judge(topology, nic, entity.Location))
        .FirstOrDefault(refusal => refusal is not null);

    private static Refusal? Judge(SimTopology topology, SimNetworkInterface nic, string location)
    {
        SimNetworkSecurityGroup? group = topology.NetworkSecurityGroups.Find(nic.NetworkSecurityGroupId);
        return SameRegionRule.Judge(group, group?.Location, nic, location)
            ?? nic.ApplicationSecurityGroupIds
                .Select(topology.ApplicationSecurityGroups.Find)
                .Select(member => SameRegionRule.Judge(member, member?.Location, nic, location))
                .FirstOrDefault(refusal => refusal is not null)
            ?? LimitRule.Judge(
                topology,
                ServiceLimits.ApplicationSecurityGroupsPerIPConfiguration,
                nic.ApplicationSecurityGroupIds.Count,
                nic.ToString());
    }
}

using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>All interfaces of a VM are in one VNet, in the VM's own region.</summary>
public sealed class VMInOneVNetRule : ValidityRule<SimVM>
{
    public static readonly VMInOneVNetRule Instance = new();

    private VMInOneVNetRule()
        : base(
            "SE1402",
            "A VM is in one VNet",
            "All network interfaces of a VM are in subnets of one VNet, and the VM is in that VNet's region.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-network-interface-vm")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimVM entity)
    {
        if (entity.NetworkInterfaces.Count == 0)
        {
            return null;
        }

        string vnetId = ArmId.ParentOf(entity.NetworkInterfaces[0].SubnetId);
        SimNetworkInterface? stray = entity.NetworkInterfaces.FirstOrDefault(
            nic => !ArmId.Same(ArmId.ParentOf(nic.SubnetId), vnetId));
        if (stray is not null)
        {
            return new(
                ErrorId.ValueInvalid,
                $"The VM '{entity}' is in the VNet '{ArmId.NameOf(vnetId)}', and its interface '{stray.Name}' "
                + $"cannot be in '{stray.VNetName}'.",
                stray.ToString());
        }

        return topology.VNets.Find(vnetId) is { } vnet && !ArmId.Same(vnet.Location, entity.Location)
            ? new(
                ErrorId.ValueInvalid,
                $"The VM '{entity}' in {entity.Location} cannot be in the VNet '{vnet}' in {vnet.Location}.",
                entity.Location)
            : null;
    }
}

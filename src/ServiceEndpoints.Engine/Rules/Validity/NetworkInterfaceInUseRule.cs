using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>The primary interface of a VM stays as long as the VM.</summary>
public sealed class NetworkInterfaceInUseRule : DeletionRule<SimNetworkInterface>
{
    public static readonly NetworkInterfaceInUseRule Instance = new();

    private NetworkInterfaceInUseRule()
        : base(
            "SE1457",
            "Primary interfaces stay",
            "The primary network interface of a VM cannot be removed from it.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-network-network-interface-vm")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimNetworkInterface entity) =>
        topology.VMs.Find(entity.VMId) is { } vm && ArmId.Same(vm.NetworkInterfaces[0].Id, entity.Id)
            ? new Refusal(
                ErrorId.NetworkInterfaceInUse,
                $"'{entity}' is the primary interface of the VM '{vm}'. Remove the VM instead.",
                entity.ToString())
            : null;
}

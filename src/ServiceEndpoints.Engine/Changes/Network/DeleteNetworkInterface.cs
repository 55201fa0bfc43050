using System.Collections.Generic;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Network;

/// <summary>Takes a further interface from its VM; the primary one stays.</summary>
public sealed record DeleteNetworkInterface(string InterfaceId) : Change
{
    public override string Action => "Remove network interface";

    public override string Target => ArmId.NameOf(InterfaceId);

    /// <summary>The VM lets go of it first.</summary>
    public override IEnumerable<ArmRequest> Requests(SimTopology topology) =>
        topology.NetworkInterfaces.Find(InterfaceId) is { } nic
            ? [ArmRequest.Write(nic.VMId), ArmRequest.Delete(InterfaceId)]
            : [ArmRequest.Delete(InterfaceId)];

    public override Result<Changed> Apply(SimTopology topology)
    {
        if (!ExistenceRule.Find(topology.NetworkInterfaces, InterfaceId)
            .IsSuccess(out SimNetworkInterface? nic, out Refusal? refusal))
        {
            return refusal;
        }

        if (NetworkInterfaceInUseRule.Instance.Judge(topology, nic) is { } inUse)
        {
            return inUse;
        }

        return ExistenceRule.Find(topology.VMs, nic.VMId)
            .Then<Changed>(vm => new Changed(topology.With(Without(vm, nic)), null));
    }

    private static SimVM Without(SimVM vm, SimNetworkInterface nic) =>
        vm with { NetworkInterfaces = vm.NetworkInterfaces.RemoveAll(other => ArmId.Same(other.Id, nic.Id)) };
}

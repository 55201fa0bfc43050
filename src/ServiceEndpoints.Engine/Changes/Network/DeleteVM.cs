using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Network;

/// <summary>Deletes a VM with its interfaces; their addresses are free again.</summary>
public sealed record DeleteVM(string VMId) : Change
{
    public override string Action => "Remove VM";

    public override string Target => ArmId.NameOf(VMId);

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) =>
    [
        ArmRequest.Delete(VMId),
        .. topology.VMs.Find(VMId)?.NetworkInterfaces.Select(nic => ArmRequest.Delete(nic.Id)) ?? [],
    ];

    public override Result<Changed> Apply(SimTopology topology) => ExistenceRule.Find(topology.VMs, VMId)
        .Then<Changed>(vm => new Changed(topology.Without(vm), null));
}

using System.Collections.Generic;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Network;

/// <summary>Makes a VM with its first interface, in the region of its VNet unless another is named.</summary>
public sealed record CreateVM(Placement Placement, InterfaceSettings Interface) : Change
{
    public PowerState PowerState { get; init; } = PowerState.Running;

    public override string Action => "Create VM";

    public override string Target => Placement.Name;

    public override IEnumerable<ArmRequest> Requests(SimTopology topology)
    {
        string vmId = Placement.IdIn(topology, ArmTypes.VM);
        string nicId = InterfaceName.IdBeside(vmId, InterfaceName.First(Placement.Name));
        return [Interface.Request(nicId), ArmRequest.Write(vmId).Joining(nicId)];
    }

    public override Result<Changed> Apply(SimTopology topology)
    {
        if (!ExistenceRule.Find(topology.Subnets, Interface.SubnetId)
                .IsSuccess(out SimSubnet? subnet, out Refusal? refusal)
            || !Placement.In(topology, NamedKind.VM, ArmTypes.VM, subnet.Location)
                .IsSuccess(out Place? place, out refusal))
        {
            return refusal;
        }

        string nicId = InterfaceName.IdBeside(place.Id, InterfaceName.First(Placement.Name));
        return Interface.Make(topology, nicId, place.Id).Then(nic => Add(topology, place, nic));
    }

    private Result<Changed> Add(SimTopology topology, Place place, SimNetworkInterface nic)
    {
        SimVM vm = new()
        {
            Id = place.Id,
            Location = place.Location,
            PowerState = PowerState,
            NetworkInterfaces = [nic],
        };
        Refusal? refusal = UniqueNameRule.Judge(topology.VMs, vm) ?? ValidityRules.VM.Judge(topology, vm);
        return refusal is null ? new Changed(topology.With(vm), vm) : refusal;
    }
}

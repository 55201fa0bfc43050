using System.Collections.Generic;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Network;

/// <summary>Gives a VM a further interface.</summary>
public sealed record AddNetworkInterface(string VMId, InterfaceSettings Interface) : Change
{
    /// <summary>Null names the interface after the VM.</summary>
    public string? Name { get; init; }

    public override string Action => "Add network interface";

    public override string Target => ArmId.NameOf(VMId);

    public override IEnumerable<ArmRequest> Requests(SimTopology topology)
    {
        string next = topology.VMs.Find(VMId) is { } vm ? InterfaceName.Next(vm) : InterfaceName.First(Target);
        string nicId = InterfaceName.IdBeside(VMId, Name ?? next);
        return [Interface.Request(nicId), ArmRequest.Write(VMId).Joining(nicId)];
    }

    public override Result<Changed> Apply(SimTopology topology)
    {
        if (!ExistenceRule.Find(topology.VMs, VMId).IsSuccess(out SimVM? vm, out Refusal? refusal))
        {
            return refusal;
        }

        string name = Name ?? InterfaceName.Next(vm);
        return NameRule.Judge(NamedKind.NetworkInterface, name) is { } invalid
            ? invalid
            : Interface.Make(topology, InterfaceName.IdBeside(vm.Id, name), vm.Id).Then(nic => Add(topology, vm, nic));
    }

    private static Result<Changed> Add(SimTopology topology, SimVM vm, SimNetworkInterface nic)
    {
        SimVM grown = vm with { NetworkInterfaces = vm.NetworkInterfaces.Add(nic) };
        return ValidityRules.VM.Judge(topology, grown) is { } refusal
            ? refusal
            : new Changed(topology.With(grown), nic);
    }
}

using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Arm.Mapping;

/// <summary>
/// Puts VMs, private endpoints and managed services into the topology once all of them are read: addresses that are asked for come
/// before those that Azure chooses, whatever the order of the files.
/// </summary>
internal static class AddressAssignment
{
    public static void Finish(EstateBuilder estate)
    {
        foreach (MachineDraft machine in estate.Machines)
        {
            estate.Topology = estate.Topology.VMs.Find(machine.VM.Id) is { } old
                ? estate.Topology.Without(old)
                : estate.Topology;
        }

        foreach (ManagedServiceDraft draft in estate.ManagedServices)
        {
            estate.Topology = estate.Topology.ManagedServices.Find(draft.Service.Id) is { } old
                ? estate.Topology.Without(old)
                : estate.Topology;
        }

        AddressGiver giver = new(estate.Topology.Addresses);
        List<InterfaceDraft> used = [.. estate.Machines
            .SelectMany(machine => machine.InterfaceIds)
            .Distinct(ArmId.Comparer)
            .Select(id => estate.Interfaces.GetValueOrDefault(id))
            .OfType<InterfaceDraft>()];
        Reserve(estate, used, giver);
        foreach (MachineDraft machine in estate.Machines)
        {
            estate.Watch.Beat();
            estate.Topology = estate.Topology.With(Assemble(machine, estate, giver));
        }

        foreach (PrivateEndpointDraft draft in estate.PrivateEndpoints)
        {
            estate.Watch.Beat();
            estate.Topology = estate.Topology.With(Assemble(draft, estate, giver));
        }

        foreach (ManagedServiceDraft draft in estate.ManagedServices)
        {
            estate.Topology = estate.Topology.With(Assemble(draft, giver));
        }

        foreach (InterfaceDraft draft in estate.Interfaces.Values.Except(used))
        {
            estate.Log.Skip(
                ArmTypes.NetworkInterface, draft.Interface.Name, "No VM of the files has it.", draft.Reader.Place);
        }
    }

    private static void Reserve(EstateBuilder estate, List<InterfaceDraft> used, AddressGiver giver)
    {
        foreach (InterfaceDraft draft in used)
        {
            if (draft.Fixed is { } address)
            {
                giver.Reserve(draft.Interface.SubnetId, address, draft.Interface.Id);
            }
        }

        foreach (PrivateEndpointDraft draft in estate.PrivateEndpoints)
        {
            if (draft.Fixed is { } address)
            {
                giver.Reserve(draft.Endpoint.SubnetId, address, draft.Endpoint.Id);
            }
        }

        foreach (ManagedServiceDraft draft in estate.ManagedServices)
        {
            if (draft.Fixed is { } address)
            {
                giver.Reserve(draft.Service.SubnetId, address, draft.Service.Id);
            }
        }
    }

    private static SimManagedService Assemble(ManagedServiceDraft draft, AddressGiver giver)
    {
        IPv4Address address = draft.Fixed ?? giver.NextFree(draft.Service.SubnetId, draft.Reader);
        return draft.Service with
        {
            PrivateIPAddress = address == default ? null : address,
            Unresolved = draft.Reader.Notes.Values,
        };
    }

    private static SimVM Assemble(MachineDraft machine, EstateBuilder estate, AddressGiver giver)
    {
        List<SimNetworkInterface> interfaces = [];
        foreach (string id in machine.InterfaceIds)
        {
            if (estate.Interfaces.TryGetValue(id, out InterfaceDraft? draft))
            {
                interfaces.Add(draft.Interface with
                {
                    VMId = machine.VM.Id,
                    PrivateIPAddress = draft.Fixed ?? giver.NextFree(draft.Interface.SubnetId, draft.Reader),
                    Unresolved = draft.Reader.Notes.Values,
                });
            }
            else
            {
                machine.Reader.Notes.NotThere(
                    "networkInterfaces", id, "The interface is not in the files.", machine.Reader.Place);
            }
        }

        return machine.VM with
        {
            NetworkInterfaces = interfaces.ToValueList(),
            Unresolved = machine.Reader.Notes.Values,
        };
    }

    private static SimPrivateEndpoint Assemble(PrivateEndpointDraft draft, EstateBuilder estate, AddressGiver giver)
    {
        IPv4Address address = draft.Fixed ?? giver.NextFree(draft.Endpoint.SubnetId, draft.Reader);
        string ownVNet = ArmId.ParentOf(draft.Endpoint.SubnetId);
        List<string> zones = estate.EndpointZones.GetValueOrDefault(draft.Endpoint.Id, []);
        IEnumerable<string> linked = zones.SelectMany(zone => estate.ZoneLinks.GetValueOrDefault(zone, []));
        IEnumerable<UnresolvedValue> doubts = zones
            .SelectMany(zone => estate.LinkDoubts.GetValueOrDefault(zone, []))
            .Concat(estate.ZoneDoubts.GetValueOrDefault(draft.Endpoint.Id, []))
            .Select(value => value with { Property = SimPrivateEndpoint.LinksProperty });
        return draft.Endpoint with
        {
            PrivateIPAddress = address,
            LinkedVNetIds = linked
                .Where(vnet => !ArmId.Same(vnet, ownVNet))
                .Distinct(ArmId.Comparer)
                .ToValueList(),
            Unresolved = [.. draft.Reader.Notes.Values, .. doubts],
        };
    }
}

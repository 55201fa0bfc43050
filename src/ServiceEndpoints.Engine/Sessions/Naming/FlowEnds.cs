using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Sessions.Naming;

/// <summary>Collects the things of several kinds that a text fits: by exact id, else by path, else by name.</summary>
internal static class FlowEnds
{
    public static IReadOnlyList<SimEntity> Sources(SimTopology topology, string text)
    {
        if (ArmId.LooksLikeId(text))
        {
            return OnlyOne(topology.VMs.Find(text)
                ?? topology.NetworkInterfaces.Find(text)
                ?? topology.Subnets.Find(text)
                ?? topology.OnPremisesNetworks.Find(text)
                ?? topology.ManagedServices.Find(text)
                ?? (SimEntity?)topology.Resources.Find(text));
        }

        if (PartPath.TryRead(text, out PartPath? path))
        {
            return [.. EntityNames.SubnetsAt(topology, path), .. EntityNames.InterfacesAt(topology, path)];
        }

        return
        [
            .. topology.VMs.Named(text),
            .. topology.Subnets.Named(text),
            .. topology.OnPremisesNetworks.Named(text),
            .. topology.ManagedServices.Named(text),
            .. InterfacesNamed(topology, text),
        ];
    }

    public static IReadOnlyList<SimEntity> Targets(SimTopology topology, string text)
    {
        if (ArmId.LooksLikeId(text))
        {
            return OnlyOne(topology.Resources.Find(text)
                ?? topology.VMs.Find(text)
                ?? topology.ManagedServices.Find(text)
                ?? (SimEntity?)topology.NetworkInterfaces.Find(text));
        }

        if (PartPath.TryRead(text, out PartPath? path))
        {
            return [.. EntityNames.InterfacesAt(topology, path)];
        }

        return
        [
            .. topology.Resources.Named(text),
            .. topology.VMs.Named(text),
            .. topology.ManagedServices.Named(text).Where(service => service.HasOwnPublicAddresses),
            .. InterfacesNamed(topology, text),
        ];
    }

    /// <summary>An interface with its VM's own name is not asked for when the VM can be meant.</summary>
    private static IEnumerable<SimNetworkInterface> InterfacesNamed(SimTopology topology, string text) =>
        topology.NetworkInterfaces.Named(text).Where(nic => !ArmId.Same(nic.VMName, text));

    /// <summary>
    /// An id names its kind; so what one kind has under it no other has. Only an app is there twice: as what sends
    /// through a subnet, and as what is reached.
    /// </summary>
    private static SimEntity[] OnlyOne(SimEntity? found) => found is null ? [] : [found];
}

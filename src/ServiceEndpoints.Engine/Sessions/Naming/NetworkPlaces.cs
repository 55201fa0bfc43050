using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Sessions.Naming;

/// <summary>Finds the place in a VNet that a VM, an interface, a subnet or a source stands for.</summary>
public static class NetworkPlaces
{
    /// <summary>The VM's first interface.</summary>
    public static Result<NetworkPlace> OfVM(SimTopology topology, string text) =>
        EntityNames.VM(topology, text).Then(vm => Of(topology, vm, vm.NetworkInterfaces is [var nic, ..] ? nic : null));

    public static Result<NetworkPlace> OfInterface(SimTopology topology, string text) =>
        EntityNames.NetworkInterface(topology, text).Then(nic => Of(topology, topology.VMs.Find(nic.VMId), nic));

    public static Result<NetworkPlace> OfSubnet(SimTopology topology, string text) =>
        EntityNames.Subnet(topology, text).Then(static subnet => new Result<NetworkPlace>(new NetworkPlace(subnet)));

    /// <summary>
    /// A source that is in no VNet is refused: it has no routes, and its names resolve as everywhere.
    /// </summary>
    public static Result<NetworkPlace> OfSource(SimTopology topology, string text) =>
        FlowSources.Resolve(topology, text).Then(source => source switch
        {
            FlowSource.Interface nic => Of(
                topology, topology.VMs.Find(nic.VMId), topology.NetworkInterfaces.Find(nic.InterfaceId)),
            FlowSource.Subnet subnet => OfSubnet(topology, subnet.SubnetId),
            FlowSource.ManagedService service => OfService(topology, service.ServiceId),
            _ => new Refusal(ErrorId.SourceInvalid, $"'{text}' is not in a VNet of the topology.", text),
        });

    /// <summary>An app behind a gateway sends through no subnet's routes.</summary>
    private static Result<NetworkPlace> OfService(SimTopology topology, string id) =>
        EntityNames.ManagedService(topology, id).Then(service =>
            service.Type == ManagedServiceType.AppServiceGatewayIntegration
                ? new Refusal(
                    ErrorId.SourceInvalid,
                    $"'{service}' reaches the VNet through its gateway and is in no subnet of it.",
                    service.Name)
                : OfSubnet(topology, service.SubnetId).Then(place =>
                    new Result<NetworkPlace>(place with { Service = service })));

    private static Result<NetworkPlace> Of(SimTopology topology, SimVM? vm, SimNetworkInterface? nic)
    {
        if (vm is null || nic is null)
        {
            return new Refusal(
                ErrorId.NetworkInterfaceNotFound, $"{nic?.ToString() ?? vm?.Name} is a VM without interfaces.", vm?.Name);
        }

        return topology.Subnets.TryGet(nic.SubnetId, out SimSubnet? subnet)
            ? new NetworkPlace(subnet, vm, nic)
            : new Refusal(
                ErrorId.SubnetNotFound,
                $"The subnet {ArmId.PathOf(nic.SubnetId)} of {nic} is not in the topology.",
                nic.SubnetId);
    }
}

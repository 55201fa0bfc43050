using System.Linq;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Queries.Reachability;

/// <summary>Why an end of a question is nowhere in the network: it is not there, or where it is could not be read.</summary>
internal static class MissingEnds
{
    public static string Of(Inquiry inquiry)
    {
        SimTopology topology = inquiry.Network.Topology;
        return inquiry.Source.IsMissing
            ? inquiry.Question.Source switch
            {
                FlowSource.Interface source => OfMachine(topology, source.VMId, source.InterfaceId, inquiry.Source.Name),
                FlowSource.ManagedService source => OfService(topology, source.ServiceId, inquiry.Source.Name),
                _ => NotThere(inquiry.Source.Name),
            }
            : inquiry.Question.Target switch
            {
                FlowTarget.Interface target => OfMachine(
                    topology, target.VMId, target.InterfaceId, inquiry.Destination.Name),
                FlowTarget.ManagedService target => OfService(topology, target.ServiceId, inquiry.Destination.Name),
                _ => NotThere(inquiry.Destination.Name),
            };
    }

    private static string OfMachine(SimTopology topology, string vmId, string interfaceId, string name)
    {
        if (topology.VMs.Find(vmId) is not { } vm)
        {
            return NotThere(name);
        }

        return vm.NetworkInterfaces.FirstOrDefault(nic => ArmId.Same(nic.Id, interfaceId)) is { } nic
            ? InSubnet($"the interface {nic.Name} of {vm}", nic.SubnetId, nic.Unread("subnet"))
            : vm.Unread("networkInterfaces") is { } unread
                ? $"Which interfaces {vm} has hangs on {unread}."
                : $"{vm} has no network interface.";
    }

    private static string OfService(SimTopology topology, string id, string name) =>
        topology.ManagedServices.Find(id) is { } service
            ? InSubnet(service.ToString(), service.SubnetId, service.Unread("subnet"))
            : NotThere(name);

    private static string InSubnet(string what, string subnetId, UnresolvedValue? unread) => unread is not null
        ? $"In which subnet {what} is hangs on {unread}."
        : $"The subnet {ArmId.PathOf(subnetId)} of {what} is not in the topology.";

    private static string NotThere(string name) => $"{name} is not in the topology.";
}

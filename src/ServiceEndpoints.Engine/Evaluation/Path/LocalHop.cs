using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Evaluation.Routing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Firewalls;
using ServiceEndpoints.Rules.Routing;
using ServiceEndpoints.Rules.Services;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Evaluation.Path;

/// <summary>Next hop VnetLocal or VNetPeering: to something that has the address in that VNet.</summary>
internal readonly struct LocalHop<TTrace>(Walk<TTrace> walk)
    where TTrace : struct, ITrace
{
    public void Deliver(Node node, Flight flight, CompiledRoute route) =>
        Deliver(node, flight, route.PeerVNetId ?? node.Subnet.VNet.Id);

    public void Deliver(Node node, Flight flight, string vnetId)
    {
        if (Refuses(node, flight, vnetId) is { } refusal)
        {
            walk.Lose(flight, refusal);
            return;
        }

        Caller caller = InsideCaller.Of(node, flight);
        switch (walk.Goal)
        {
            case Goal.Machine machine when ArmId.Same(machine.Target.Subnet.VNet.Id, vnetId):
                new MachineGate<TTrace>(walk).Admit(machine.Target, flight, caller);
                break;
            case Goal.Private endpoint when ArmId.Same(ArmId.ParentOf(endpoint.Target.SubnetId), vnetId):
                Tell(endpoint.Target, flight);
                walk.Land(new(flight, caller));
                break;
            case Goal.Address address:
                DeliverToAddress(vnetId, address.Value, flight, caller);
                break;
            default:
                walk.Lose(flight, NotThere(vnetId, flight.Traffic.Destination));
                break;
        }
    }

    private void DeliverToAddress(string vnetId, IPv4Address address, Flight flight, Caller caller)
    {
        if (walk.Network.Topology.VNets.TryGet(vnetId, out SimVNet? vnet)
            && walk.Network.NodeAt(vnet, address) is { } node)
        {
            new MachineGate<TTrace>(walk).Admit(node, flight, caller);
            return;
        }

        walk.Lose(flight, NotThere(vnetId, flight.Traffic.Destination));
    }

    private void Tell(SimPrivateEndpoint endpoint, Flight flight)
    {
        if (TTrace.Records)
        {
            walk.Trace.Step(Stage.Resource, PrivateEndpointsBypassTheFirewall.Instance, endpoint.Name, flight.Traffic, new(
                endpoint.Name, "Allow", $"{endpoint} leads to {endpoint.Resource}, whose firewall is not asked."));
        }
    }

    /// <summary>
    /// What an appliance sends on for somebody else crosses a peering only where the peer's side allows it.
    /// </summary>
    public Finding? Refuses(Node node, Flight flight, string vnetId) =>
        flight.Passed.Count > 0
        && node.Subnet.Context.Peers.FirstOrDefault(peer => ArmId.Same(peer.VNet.Id, vnetId)) is { } peer
        && !PeeringsCarryForwardedTrafficWhenAllowed.Instance.Admits(peer.Reverse, node.Subnet.VNet, flight.Traffic.Source)
            ? Forwarded(node, vnetId, peer.Reverse.Unread("allowForwardedTraffic"))
            : null;

    private static Finding Forwarded(Node node, string vnetId, UnresolvedValue? unread) => new(
        Stage.Routing,
        unread is null ? Reason.NextHopUnreachable : Reason.UnresolvedReference,
        PeeringsCarryForwardedTrafficWhenAllowed.Instance,
        ArmId.NameOf(vnetId),
        unread is null
            ? $"{ArmId.NameOf(vnetId)} does not take traffic that {node} forwards for others: its peering with "
                + $"{node.Subnet.VNet} lacks AllowForwardedTraffic."
            : $"Whether {ArmId.NameOf(vnetId)} takes traffic that {node} forwards for others hangs on {unread}.")
    {
        IsUnknown = unread is not null,
    };

    private Finding NotThere(string vnetId, AddressSet addresses)
    {
        bool mayBeThere = walk.IsPartial && HasRoomFor(vnetId, addresses);
        return new(
            Stage.Routing,
            mayBeThere ? Reason.UnresolvedReference : Reason.NoRoute,
            WithoutRouteTrafficIsDropped.Instance,
            ArmId.NameOf(vnetId),
            TTrace.Records ? $"{addresses} leads into {ArmId.NameOf(vnetId)}, and nothing there is the target." : "")
        {
            IsUnknown = mayBeThere,
        };
    }

    /// <summary>
    /// Whether something could have the address there: it is of the VNet's ranges, as what a user-defined route leads
    /// there need not be, and nothing else has it.
    /// </summary>
    private bool HasRoomFor(string vnetId, AddressSet addresses) =>
        walk.Network.Topology.VNets.Find(vnetId) is { } vnet
        && AddressSet.From(vnet.AddressPrefix).Overlaps(addresses)
        && !(addresses.Count == 1 && walk.Network.NodeAt(vnet, addresses.First) is not null);
}

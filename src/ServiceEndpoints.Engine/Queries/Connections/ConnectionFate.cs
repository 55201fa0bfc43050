using System.Linq;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Queries.Reachability;
using ServiceEndpoints.Rules.Lifetime;

namespace ServiceEndpoints.Queries.Connections;

/// <summary>Whether an open connection outlives a change, as a question about the topologies before and after it.</summary>
public static class ConnectionFate
{
    /// <summary>Why the change closes it; null when it goes on.</summary>
    public static string? Of(SimConnection connection, SimTopology before, SimTopology after)
    {
        CompiledNetwork network = CompiledNetwork.Of(after);
        return SourceLost(connection, network)
            ?? TargetLost(connection, network)
            ?? connection.Way.InterfaceIds.Select(id => InterfaceLost(network, id)).FirstOrDefault(why => why is not null)
            ?? Switched(connection, CompiledNetwork.Of(before), network);
    }

    private static string? SourceLost(SimConnection connection, CompiledNetwork network)
    {
        SourceFacts source = SourceFacts.Of(network, connection.Way.Source);
        ConnectionsEndWithTheirEnds rule = ConnectionsEndWithTheirEnds.Instance;
        return source switch
        {
            { IsMissing: true } => rule.Gone(connection.Source),
            { Node.IsRunning: false } => rule.Stopped(connection.Source),
            _ => ConnectionWay.AddressesOf(source) == connection.Way.SourceAddresses ? null : rule.Moved(connection.Source),
        };
    }

    private static string? TargetLost(SimConnection connection, CompiledNetwork network)
    {
        string? lost = connection.Way.Target switch
        {
            FlowTarget.Resource target when network.Topology.Resources.Find(target.ResourceId) is null =>
                ConnectionsEndWithTheirEnds.Instance.Gone(connection.Destination),
            FlowTarget.Interface target => InterfaceLost(network, target.InterfaceId),
            _ => null,
        };
        return lost ?? (connection.Way.PrivateEndpointId is { } id && network.Topology.PrivateEndpoints.Find(id) is null
            ? ConnectionsEndWithTheirEnds.Instance.Gone($"The private endpoint {ArmId.NameOf(id)}")
            : null);
    }

    private static string? InterfaceLost(CompiledNetwork network, string interfaceId)
    {
        Node? node = network.Topology.NetworkInterfaces.Find(interfaceId) is { } nic
            ? network.Interface(nic.VMId, nic.Id)
            : null;
        return node switch
        {
            null => ConnectionsEndWithTheirEnds.Instance.Gone(ArmId.NameOf(interfaceId)),
            { IsRunning: false } => ConnectionsEndWithTheirEnds.Instance.Stopped(node.Name),
            _ => null,
        };
    }

    /// <summary>Only traffic to a public address of a service is the endpoint's.</summary>
    private static string? Switched(SimConnection connection, CompiledNetwork before, CompiledNetwork after) =>
        connection.Way is { PrivateEndpointId: null, Target: FlowTarget.Resource }
            ? connection.Way.SubnetIds
                .Select(id => EndpointSwitchesCloseConnections.Instance.Judge(
                    ArmId.PathOf(id), Carrier(connection, before, id), Carrier(connection, after, id)))
                .FirstOrDefault(why => why is not null)
            : null;

    /// <summary>The endpoint of the subnet that has routes to the destination.</summary>
    private static string? Carrier(SimConnection connection, CompiledNetwork network, string subnetId) =>
        network.Subnet(subnetId)?.Routes
            .FirstOrDefault(route => route.IsEndpoint && route.Addresses.Overlaps(connection.Way.DestinationAddresses))
            ?.Endpoint?.Service;
}

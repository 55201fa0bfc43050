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
            ?? connection.Way.ApplianceIds.Select(id => NodeLost(network, id)).FirstOrDefault(why => why is not null)
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
            FlowTarget.Interface target => NodeLost(network, target.InterfaceId),
            _ => null,
        };
        return lost ?? (connection.Way.PrivateEndpointId is { } id && network.Topology.PrivateEndpoints.Find(id) is null
            ? ConnectionsEndWithTheirEnds.Instance.Gone($"The private endpoint {ArmId.NameOf(id)}")
            : null);
    }

    private static string? NodeLost(CompiledNetwork network, string id)
    {
        Node? node = network.Topology.NetworkInterfaces.Find(id) is { } nic
            ? network.Interface(nic.VMId, nic.Id)
            : network.Service(id);
        return node switch
        {
            null => ConnectionsEndWithTheirEnds.Instance.Gone(ArmId.NameOf(id)),
            { IsRunning: false } => ConnectionsEndWithTheirEnds.Instance.Stopped(node.Name),
            _ => null,
        };
    }

    /// <summary>Only traffic to a public address of a service is the endpoint's.</summary>
    private static string? Switched(SimConnection connection, CompiledNetwork before, CompiledNetwork after) =>
        connection.Way is { PrivateEndpointId: null, Target: FlowTarget.Resource }
            ? Switched(connection.Way, before, after)
            : null;

    /// <summary>Why switching an endpoint closes what goes this way to a public address; null when it goes on.</summary>
    internal static string? Switched(ConnectionWay way, CompiledNetwork before, CompiledNetwork after) =>
        way.SubnetIds
            .Select(id => EndpointSwitchesCloseConnections.Instance.Judge(
                ArmId.PathOf(id), Carrier(way, before, id), Carrier(way, after, id)))
            .FirstOrDefault(why => why is not null);

    /// <summary>The endpoint of the subnet that has routes to the destination.</summary>
    private static string? Carrier(ConnectionWay way, CompiledNetwork network, string subnetId) =>
        network.Subnet(subnetId)?.Routes
            .FirstOrDefault(route => route.IsEndpoint && route.Addresses.Overlaps(way.DestinationAddresses))
            ?.Endpoint?.Service;
}

using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Services;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Evaluation.Path;

/// <summary>A target worked out for one client: what its name resolves to there, and on which ports.</summary>
/// <param name="Goal">Where traffic to it ends.</param>
/// <param name="Addresses">The addresses that it may have.</param>
/// <param name="SetName">What the addresses are called when they are not one.</param>
internal sealed record Destination(Goal Goal, AddressSet Addresses, string SetName, PortSet Ports)
{
    public SimResource? Resource { get; init; }

    public SubService? SubService { get; init; }

    /// <summary>Whether the copy in the paired region is meant.</summary>
    public bool IsSecondary { get; init; }

    /// <summary>Why traffic of this protocol and port cannot be served at all; null when it can.</summary>
    public Finding? Refusal { get; init; }

    /// <summary>What about the addresses is not known; null when all is.</summary>
    public Finding? Unknown { get; init; }

    public SimPrivateEndpoint? PrivateEndpoint => (Goal as Goal.Private)?.Target;

    /// <summary>A machine or managed service, at its private address.</summary>
    public static Destination Of(Node node, int? port) =>
        new(new Goal.Machine(node), node.Addresses, node.Name, PortsOf(port));

    /// <summary>An address; a machine of the topology when it is one's public address.</summary>
    public static Destination Of(CompiledNetwork network, IPv4Address address, int? port) =>
        network.NodeAtPublic(address) is { } node
            ? new(new Goal.PublicMachine(node), AddressSet.From(address), address.ToString(), PortsOf(port))
            : new(new Goal.Address(address), AddressSet.From(address), address.ToString(), PortsOf(port));

    /// <summary>A machine at its public address, known or not; null when it has none.</summary>
    public static Destination? OfPublic(InterfaceNode node, int? port)
    {
        Goal goal = new Goal.PublicMachine(node);
        if (node.Interface.PublicIPAddress is { } address)
        {
            return new(goal, AddressSet.From(address), address.ToString(), PortsOf(port));
        }

        UnresolvedValue? unread = node.Unread("publicIPAddress");
        return node.HasPublicIPAddress || unread is not null
            ? new(goal, ReservedRanges.PublicInternet, $"the public address of {node}", PortsOf(port))
            {
                Unknown = unread is null
                    ? null
                    : NotKnown(node.Name, $"Whether {node} has a public address hangs on {unread}."),
            }
            : null;
    }

    /// <summary>A resource, as a client of the VNet sees it; a null VNet is a client elsewhere.</summary>
    public static Destination Of(CompiledNetwork network, ResourceQuery query, SimVNet? clientVNet)
    {
        SimService service = ServiceCatalogue.ForResourceType(query.Resource.Type);
        SubService part = query.Part(service);
        int port = query.Port ?? part.DefaultPort;
        PublicAddresses addresses = PublicAddresses.Of(network, query.Resource, service, query.IsSecondary);
        string group = PrivateNames.GroupOf(part, query.IsSecondary);
        SimPrivateEndpoint? endpoint =
            clientVNet is null ? null : PrivateNames.Find(network.Topology, query.Resource, group, clientVNet);
        UnresolvedValue? unread = clientVNet is null || part.GroupId is null
            ? null
            : PrivateNames.Doubt(network.Topology, query.Resource, group, clientVNet);
        Finding? doubt = unread is null ? null : NotKnown(
            query.Resource.Name, $"What the name of {query.Resource} resolves to in {clientVNet} hangs on {unread}.");
        Destination publicly = new(
            new Goal.Resource(query.Resource, service) { Part = part, Database = query.Database }, addresses.Set, addresses.Name, PortSet.From(port))
        {
            Resource = query.Resource,
            SubService = part,
            IsSecondary = query.IsSecondary,
            Refusal = Refuse(query, part, port),
            Unknown = addresses.Unknown ?? doubt,
        };
        return endpoint is null
            ? publicly
            : publicly with
            {
                Goal = new Goal.Private(endpoint),
                Addresses = AddressSet.From(endpoint.PrivateIPAddress),
                SetName = endpoint.PrivateIPAddress.ToString(),
                Unknown = doubt,
            };
    }

    private static Finding NotKnown(string component, string text) => new(
        Stage.NameResolution, Reason.UnresolvedReference, NamesResolveAsBefore.Instance, component, text)
    {
        IsUnknown = true,
    };

    private static Finding? Refuse(ResourceQuery query, SubService part, int port)
    {
        if (query.Protocol is not (IPProtocol.Tcp or IPProtocol.Any))
        {
            return new(
                Stage.Source,
                Reason.ProtocolNotCarried,
                EndpointsCarryTcpOnly.Instance,
                query.Resource.Name,
                $"{query.Resource} is reached by TCP only; {query.Protocol} shows nothing about it.");
        }

        IEnumerable<ServicePort> offered = part.Ports.Where(range => range.Use != PortUse.Redirect);
        return offered.Any(range => range.Contains(port))
            ? null
            : new(
                Stage.Source,
                Reason.PortNotOffered,
                ServicesListenOnTheirPorts.Instance,
                query.Resource.Name,
                $"{query.Resource} ({part}) does not listen on {port}, but on {string.Join(", ", offered)}.");
    }

    private static PortSet PortsOf(int? port) => port is { } one ? PortSet.From(one) : PortSet.All;
}

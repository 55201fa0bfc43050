using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Evaluation.Path;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Firewalls;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Queries.Reachability;

/// <summary>A source looked up: what it is called, and how traffic departs from it.</summary>
internal sealed record SourceFacts(string Name, string Id)
{
    public Node? Node { get; private init; }

    public SimOnPremisesNetwork? OnPremises { get; private init; }

    public CallerKind ServiceKind { get; private init; }

    /// <summary>Public addresses of a client outside the topology.</summary>
    public AddressSet? Public { get; private init; }

    public string? Region { get; private init; }

    public Caveat? Caveat { get; private init; }

    /// <summary>The source is in no topology; the question cannot be answered.</summary>
    public bool IsMissing { get; private init; }

    public static SourceFacts Of(CompiledNetwork network, FlowSource source) => source switch
    {
        FlowSource.Interface nic => OfNode(network.Interface(nic.VMId, nic.InterfaceId), nic.InterfaceId, nic.VMId),
        FlowSource.Subnet subnet => OfNode(
            network.Subnet(subnet.SubnetId) is { } compiled ? AnyNode.In(compiled, network.Topology.Addresses) : null,
            subnet.SubnetId),
        FlowSource.ManagedService service => OfNode(network.Service(service.ServiceId), service.ServiceId),
        FlowSource.OnPremises site => network.Topology.OnPremisesNetworks.TryGet(site.NetworkId, out var found)
            ? new(found.Name, found.Id) { OnPremises = found }
            : Missing(site.NetworkId),
        FlowSource.PublicAddress client => OfAddress(network, client.Address),
        FlowSource.IPv6Address client => new(client.Text, client.Text),
        FlowSource.AzureService service => new(service.ServiceName, $"Service:{service.ServiceName}")
        {
            ServiceKind = CallerKind.AzureService,
        },
        FlowSource.ResourceInstance instance => new(ArmId.NameOf(instance.ResourceId), instance.ResourceId)
        {
            ServiceKind = CallerKind.ResourceInstance,
        },
        _ => new("Internet", "Internet") { Public = ReservedRanges.PublicInternet },
    };

    public void Depart<TTrace>(Departure<TTrace> departure)
        where TTrace : struct, ITrace
    {
        if (Node is not null)
        {
            departure.From(Node);
        }
        else if (OnPremises is not null)
        {
            departure.From(OnPremises);
        }
        else if (Public is not null)
        {
            departure.FromPublic(Public, Name, Region);
        }
        else
        {
            departure.FromService(ServiceKind, ServiceKind == CallerKind.AzureService ? Name : Id);
        }
    }

    private static SourceFacts OfNode(Node? node, string id, string? ownerId = null) =>
        node is null ? Missing(id) with { Name = ArmId.NameOf(ownerId ?? id) } : new(node.Name, node.Id) { Node = node };

    private static SourceFacts OfAddress(CompiledNetwork network, IPv4Address address)
    {
        string? region = network.Tags.RegionOf(address);
        return new(address.ToString(), address.ToString())
        {
            Public = AddressSet.From(address),
            Region = region,
            Caveat = region is null
                ? null
                : new("AzureAddress", $"{address} is an address of Azure in {region}; it counts as a client there."),
        };
    }

    private static SourceFacts Missing(string id) => new(ArmId.NameOf(id), id) { IsMissing = true };
}

using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Evaluation.Path;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Queries.Reachability;

/// <summary>A target looked up: what it is called, and where it is for this source.</summary>
internal sealed record DestinationFacts(string Name, string Id)
{
    /// <summary>Null when the target is in no topology, or is an IPv6 address.</summary>
    public Destination? Resolved { get; private init; }

    public SimResource? Resource { get; private init; }

    /// <summary>The port asked for, or the service's own; null when the question covers every port.</summary>
    public int? Port => Resolved is { Ports.IsSingle: true } resolved ? resolved.Ports.First : null;

    public Caveat? Caveat { get; private init; }

    public static DestinationFacts Of(CompiledNetwork network, ReachabilityQuestion question, SourceFacts source) =>
        question.Target switch
        {
            FlowTarget.Resource target => OfResource(network, question, target, source),
            FlowTarget.Interface target => OfInterface(network, question, target, source),
            FlowTarget.ManagedService target => network.Service(target.ServiceId) is { } node
                ? new(node.Name, node.Id) { Resolved = Destination.Of(node, question.Port) }
                : new(ArmId.NameOf(target.ServiceId), target.ServiceId),
            FlowTarget.Address target => new(target.Value.ToString(), target.Value.ToString())
            {
                Resolved = Destination.Of(network, target.Value, question.Port),
                Caveat = ReservedRanges.PublicInternet.Contains(target.Value) && network.NodeAtPublic(target.Value) is null
                    ? new("AddressOnly", $"What answers at {target.Value} is not asked; only the way to it is.")
                    : null,
            },
            FlowTarget.IPv6Address target => new(target.Text, target.Text),
            _ => new("", ""),
        };

    private static DestinationFacts OfResource(
        CompiledNetwork network, ReachabilityQuestion question, FlowTarget.Resource target, SourceFacts source)
    {
        if (!network.Topology.Resources.TryGet(target.ResourceId, out SimResource? resource))
        {
            return new(ArmId.NameOf(target.ResourceId), target.ResourceId);
        }

        bool isSecondary = target.Fqdn is { } fqdn
            && fqdn.StartsWith($"{resource.Name}-secondary.", System.StringComparison.OrdinalIgnoreCase);
        ResourceQuery query = new(resource, target.SubService, isSecondary, question.Port, question.Protocol)
        {
            Database = target.Database,
        };
        Destination resolved = Destination.Of(network, query, source.Node?.Subnet.VNet);
        (string name, string id) = target.Database is { } database
            ? ($"{resource}/{database}", ArmId.Child(resource.Id, "databases", database))
            : (resource.Name, resource.Id);
        return new(name, id)
        {
            Resource = resource,
            Resolved = resolved,
            Caveat = NameCaveat(network, resource, resolved),
        };
    }

    private static Caveat? NameCaveat(CompiledNetwork network, SimResource resource, Destination resolved) =>
        resolved is { PrivateEndpoint: null, SubService: { } part }
            && PrivateNames.Exists(network.Topology, resource, PrivateNames.GroupOf(part, resolved.IsSecondary))
            ? new("PrivateEndpoint", $"{resource} has a private endpoint whose DNS zone is not linked here; the name "
                + "resolves to the public address.")
            : null;

    private static DestinationFacts OfInterface(
        CompiledNetwork network, ReachabilityQuestion question, FlowTarget.Interface target, SourceFacts source)
    {
        if (network.Interface(target.VMId, target.InterfaceId) is not { } node)
        {
            return new(ArmId.NameOf(target.VMId), target.InterfaceId);
        }

        bool fromInternet = source.Public is not null;
        Destination? publicly = fromInternet ? Destination.OfPublic(node, question.Port) : null;
        return new(node.Name, node.Id) { Resolved = publicly ?? Destination.Of(node, question.Port) };
    }
}

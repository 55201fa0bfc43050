using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Sessions.Naming;

/// <summary>
/// Finds where a flow goes by what people call it: a resource, one of its public names, <c>server/database</c>, a VM,
/// <c>vm/nic</c>, a managed service, an address.
/// </summary>
public static class FlowTargets
{
    public static Result<FlowTarget> Resolve(SimTopology topology, string text)
    {
        if (IPv4Address.TryParse(text, out IPv4Address address, out _))
        {
            return Of(new FlowTarget.Address(address));
        }

        if (IPv6AddressText.IsAddress(text))
        {
            return Of(new FlowTarget.IPv6Address(text));
        }

        IReadOnlyList<SimEntity> found = FlowEnds.Targets(topology, text);
        return found.Count switch
        {
            0 => OfDatabase(topology, text) ?? ByPublicName(topology, text),
            1 => Of(found[0]),
            _ => NameLookup.Ambiguous(found, text),
        };
    }

    /// <summary>
    /// A database of a server, <c>server/database</c>; null when the text is no such thing. Databases are not in the
    /// topology, and every server has those that are asked for.
    /// </summary>
    private static Result<FlowTarget>? OfDatabase(SimTopology topology, string text)
    {
        if (!PartPath.TryRead(text, out PartPath? path)
            || !EntityNames.Resource(topology, path.Whole).IsSuccess(out SimResource? server, out Refusal? _)
            || server.Type != ResourceType.SqlServer)
        {
            return null;
        }

        return NameRule.Judge(NamedKind.SqlDatabase, path.Part) is { } refusal
            ? refusal
            : Of(new FlowTarget.Resource(server.Id, null, null) { Database = path.Part });
    }

    private static Result<FlowTarget> ByPublicName(SimTopology topology, string text)
    {
        IReadOnlyList<PublicName> names = PublicNames.Find(topology, text);
        return names.Count switch
        {
            0 => NotFound(text),
            1 => Of(new FlowTarget.Resource(names[0].Resource.Id, names[0].SubService, names[0].Fqdn)),
            _ => NameLookup.Ambiguous(names.Select(name => name.Resource).ToArray(), text),
        };
    }

    private static Result<FlowTarget> Of(SimEntity entity) => Of(entity switch
    {
        // Of a machine whose interfaces are in other files nobody knows where it is.
        SimVM vm => new FlowTarget.Interface(vm.Id, vm.NetworkInterfaces is [var primary, ..] ? primary.Id : vm.Id),
        SimNetworkInterface nic => new FlowTarget.Interface(nic.VMId, nic.Id),
        SimManagedService service => new FlowTarget.ManagedService(service.Id),
        _ => (FlowTarget)new FlowTarget.Resource(entity.Id, null, null),
    });

    private static Result<FlowTarget> Of(FlowTarget target) => target;

    private static Refusal NotFound(string text) => PublicNames.LooksPublic(text)
        ? new(
            ErrorId.ResourceNotFound,
            $"No resource of the topology has the public name '{text}'. Get-SimResource lists those that are there.",
            text)
        : new(
            ErrorId.DestinationInvalid,
            $"'{text}' is no destination: no resource, VM, interface or managed service has that name. "
            + "A resource's public name and an address are destinations too.",
            text);
}

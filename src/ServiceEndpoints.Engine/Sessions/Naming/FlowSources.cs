using System;
using System.Collections.Generic;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Sessions.Naming;

/// <summary>
/// Finds where a flow starts by what people call it: a VM, <c>vm/nic</c>, a subnet, a managed service, an on-premises
/// network, an address, <c>Internet</c>, or <c>Service:</c> with the name of an Azure service or the id of a resource that acts for itself.
/// </summary>
public static class FlowSources
{
    private const string InternetName = "Internet";
    private const string ServicePrefix = "Service:";

    /// <summary>
    /// An address that something in the topology has stands for that thing; another public one is a client of its own.
    /// </summary>
    public static Result<FlowSource> Resolve(SimTopology topology, string text)
    {
        if (text.StartsWith(ServicePrefix, StringComparison.OrdinalIgnoreCase))
        {
            return Service(text[ServicePrefix.Length..].Trim(), text);
        }

        if (!ArmId.LooksLikeId(text) && IPv4Address.TryParse(text, out IPv4Address address, out _))
        {
            return AtAddress(topology, address, text);
        }

        if (IPv6AddressText.IsAddress(text))
        {
            return Of(new FlowSource.IPv6Address(text));
        }

        IReadOnlyList<SimEntity> found = FlowEnds.Sources(topology, text);
        return found.Count switch
        {
            0 when ArmId.Same(text, InternetName) => Of(new FlowSource.Internet()),
            0 => NotFound(text),
            1 => Of(found[0]),
            _ => NameLookup.Ambiguous(found, text),
        };
    }

    private static Result<FlowSource> Service(string name, string text)
    {
        if (ArmId.LooksLikeId(name))
        {
            return Of(new FlowSource.ResourceInstance(name));
        }

        return TrustedServices.TryGet(name, out SimTrustedService? service)
            ? Of(new FlowSource.AzureService(service.Name))
            : new Refusal(
                ErrorId.SourceInvalid,
                $"No Azure service that acts for itself is called '{name}'. Give the name of its service tag, such as "
                + "Service:AzureBackup, or for a resource with an identity Service: and its id.",
                text);
    }

    private static Result<FlowSource> AtAddress(SimTopology topology, IPv4Address address, string text)
    {
        IReadOnlyList<SimEntity> owners = AddressOwners.Of(topology, address);
        return owners.Count switch
        {
            1 => Of(owners[0]),
            > 1 => NameLookup.Ambiguous(owners, text),
            _ when address.IsPrivate => new Refusal(
                ErrorId.SourceInvalid,
                $"Nothing in the topology has the private address {address}, and it means nothing outside.",
                text),
            _ => Of(new FlowSource.PublicAddress(address)),
        };
    }

    private static Result<FlowSource> Of(SimEntity entity) => Of(entity switch
    {
        // Of a machine whose interfaces are in other files nobody knows where it is.
        SimVM vm => new FlowSource.Interface(vm.Id, vm.NetworkInterfaces is [var primary, ..] ? primary.Id : vm.Id),
        SimNetworkInterface nic => new FlowSource.Interface(nic.VMId, nic.Id),
        SimSubnet subnet => new FlowSource.Subnet(subnet.Id),
        SimOnPremisesNetwork network => new FlowSource.OnPremises(network.Id),
        SimManagedService service => new FlowSource.ManagedService(service.Id),
        _ => (FlowSource)new FlowSource.ResourceInstance(entity.Id),
    });

    private static Result<FlowSource> Of(FlowSource source) => source;

    private static Refusal NotFound(string text) => new(
        ErrorId.SourceInvalid,
        $"'{text}' is no source: no VM, interface, subnet, managed service or on-premises network has that "
        + "name. An address, Internet and Service:<name> are sources too.",
        text);
}

using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Queries.Flows;

/// <summary>
/// Finds where in a topology observed flows start: private addresses may be there several times, so what was logged
/// narrows the search.
/// </summary>
internal sealed class FlowPlaces(SimTopology topology)
{
    private readonly LoggedScopes _scopes = new(topology);
    private readonly Dictionary<(string Target, IPv4Address Address), FlowPlace> _places = [];

    /// <summary>What logs were made for that was found by its name alone, and what it was taken for.</summary>
    public IEnumerable<(string Target, SimEntity TakenFor)> FoundByName => _scopes.FoundByName;

    public FlowPlace Of(ObservedFlow flow)
    {
        if (flow.Source.IPv6 is not null || flow.Destination.IPv6 is not null)
        {
            return FlowPlace.Nowhere(UnplacedReason.IPv6NotModelled);
        }

        if (FlowQuestion.ProtocolOf(flow) is null)
        {
            return FlowPlace.Nowhere(UnplacedReason.ProtocolNotModelled);
        }

        (string, IPv4Address) key = (flow.Target, flow.Source.Address);
        if (!_places.TryGetValue(key, out FlowPlace place))
        {
            _places.Add(key, place = Find(flow.Target, flow.Source.Address));
        }

        return place;
    }

    private FlowPlace Find(string target, IPv4Address address)
    {
        if (_scopes.Of(target) is not { } scope)
        {
            return FlowPlace.Nowhere(UnplacedReason.TargetNotInTopology);
        }

        foreach (IReadOnlyList<SimSubnet> ring in scope.Rings)
        {
            SimSubnet[] holding = [.. ring
                .Where(subnet => subnet.AddressPrefix.Any(prefix => prefix.Contains(address)))];
            if (holding.Length > 0)
            {
                return holding.Length == 1
                    ? In(holding[0], address)
                    : FlowPlace.Nowhere(UnplacedReason.AddressAmbiguous);
            }
        }

        return OnPremises(address);
    }

    private FlowPlace In(SimSubnet subnet, IPv4Address address)
    {
        if (topology.Addresses.OwnerOf(subnet.Id, address) is not { } owner)
        {
            return FlowPlace.At(InstanceIn(subnet) ?? new FlowSource.Subnet(subnet.Id));
        }

        if (topology.NetworkInterfaces.Find(owner) is { } nic)
        {
            return FlowPlace.At(new FlowSource.Interface(nic.VMId, nic.Id));
        }

        return topology.ManagedServices.Find(owner) is { } service
            ? FlowPlace.At(new FlowSource.ManagedService(service.Id))
            : FlowPlace.Nowhere(UnplacedReason.NotASource);
    }

    /// <summary>
    /// What alone is in a subnet has all its addresses: a managed service runs as several instances, whose addresses
    /// nobody is told.
    /// </summary>
    private FlowSource? InstanceIn(SimSubnet subnet)
    {
        SimManagedService[] services = [.. topology.ManagedServices
            .Where(service => ArmId.Same(service.SubnetId, subnet.Id))];
        return services.Length == 1
            && topology.Addresses.OwnersIn(subnet.Id).All(owner => topology.NetworkInterfaces.Find(owner) is null)
                ? new FlowSource.ManagedService(services[0].Id)
                : null;
    }

    private FlowPlace OnPremises(IPv4Address address)
    {
        SimOnPremisesNetwork[] networks = [.. topology.OnPremisesNetworks
            .Where(network => network.AddressPrefix.Any(prefix => prefix.Contains(address)))];
        return networks.Length switch
        {
            0 => FlowPlace.Nowhere(UnplacedReason.AddressNotInTopology),
            1 => FlowPlace.At(new FlowSource.OnPremises(networks[0].Id)),
            _ => FlowPlace.Nowhere(UnplacedReason.AddressAmbiguous),
        };
    }
}

using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Evaluation.Routing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Queries.Routes;

/// <summary>The routes in effect in a subnet, and so on every interface in it.</summary>
public static class EffectiveRoutes
{
    /// <param name="address">When given, only the routes that hold it.</param>
    public static ValueList<SimEffectiveRoute> Of(SimTopology topology, SimSubnet subnet, IPv4Address? address = null)
    {
        if (CompiledNetwork.Of(topology).Subnet(subnet.Id) is not { } compiled)
        {
            return [];
        }

        return compiled.Routes
            .SelectMany(Rows)
            .Where(row => address is not { } wanted || row.AddressPrefix.Any(prefix => prefix.Contains(wanted)))
            .ToValueList();
    }

    /// <summary>
    /// Azure tells the routes of an interface only while its machine runs.
    /// Source: https://learn.microsoft.com/azure/virtual-network/diagnose-network-routing-problem
    /// </summary>
    public static Result<ValueList<SimEffectiveRoute>> Of(
        SimTopology topology, SimVM vm, SimNetworkInterface nic, IPv4Address? address = null)
    {
        if (vm.PowerState != PowerState.Running)
        {
            return new Refusal(
                ErrorId.ValueInvalid,
                $"Effective routes are known only for running machines; {vm} is stopped. Set-SimVM {vm} -PowerState Running "
                + "starts it.",
                vm.Name);
        }

        return topology.Subnets.TryGet(nic.SubnetId, out SimSubnet? subnet)
            ? Of(topology, subnet, address)
            : new Refusal(
                ErrorId.SubnetNotFound,
                $"The subnet {ArmId.PathOf(nic.SubnetId)} of {nic} is not in the topology.",
                nic.SubnetId);
    }

    /// <summary>
    /// What the routes of the subnet follow from and which is not in the topology or could not be read, as sentences:
    /// there may be further or other routes. Empty when all are known.
    /// </summary>
    public static ValueList<string> Gaps(SimTopology topology, SimSubnet subnet) =>
        CompiledNetwork.Of(topology).Subnet(subnet.Id) is not { } compiled || compiled.HasKnownRoutes ? []
        : [
            .. compiled.Context.Gaps.All,
            .. compiled.UnknownTags.Select(tag => $"The routes of {subnet} name {tag}, which is not known."),
            .. compiled.Routes.Where(route => route.Unread is not null).Select(route =>
                $"Where {route.Label} of {subnet} leads hangs on {route.Unread}."),
        ];

    /// <summary>The row of a route that holds the address.</summary>
    internal static SimEffectiveRoute Row(CompiledRoute route, IPv4Address address) =>
        Row(route, route.IsEndpoint ? route.Prefixes : [route.PrefixFor(address)!.Value]);

    /// <summary>One row a prefix; an endpoint's prefixes of one region stay together.</summary>
    private static IEnumerable<SimEffectiveRoute> Rows(CompiledRoute route) =>
        route.IsEndpoint ? [Row(route, route.Prefixes)] : route.Prefixes.Select(prefix => Row(route, [prefix]));

    private static SimEffectiveRoute Row(CompiledRoute route, ValueList<AddressPrefix> prefixes) => new()
    {
        Source = route.Origin.ToString(),
        State = prefixes.All(route.InvalidPrefixes.Contains) ? "Invalid" : "Active",
        AddressPrefix = prefixes,
        NextHopType = route.NextHopType,
        NextHopIpAddress = route.NextHopAddress,
        Name = route.Name,
        Service = route.Endpoint?.Service,
        Region = route.Region,
    };
}

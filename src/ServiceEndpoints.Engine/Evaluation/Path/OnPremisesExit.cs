using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules;
using ServiceEndpoints.Rules.Firewalls;
using ServiceEndpoints.Rules.Routing;

namespace ServiceEndpoints.Evaluation.Path;

/// <summary>
/// With which public address traffic leaves an on-premises network, be it of the network's own clients or forced there
/// from a VNet: that of the circuit when the target is Azure's and a peering leads there, else the network's own.
/// </summary>
internal sealed record OnPremisesExit(AddressSet Addresses, string Text, Rule Rule, string Way)
{
    /// <summary>Not null when nobody told the addresses.</summary>
    public string? UnknownBecause { get; private init; }

    /// <summary>Whether a route filter may keep services out of the peering.</summary>
    public bool IsFiltered { get; private init; }

    /// <param name="network">Null when it is not known which network is behind a gateway.</param>
    public static OnPremisesExit Of(CompiledNetwork compiled, SimOnPremisesNetwork? network, Goal goal) =>
        network is { ExpressRoutePeering: not ExpressRoutePeering.None } && IsAzure(compiled, goal)
            ? ByCircuit(network)
            : ByInternet(network);

    public Caller ToCaller(SimSubnet? subnet, SimSubnet? origin) => new()
    {
        Kind = CallerKind.OnPremises,
        Addresses = Addresses,
        UnknownBecause = UnknownBecause,
        Text = Text,
        Subnet = subnet,
        Origin = origin,
    };

    /// <summary>Says what the peering is taken to do.</summary>
    public void Caution<TTrace>(TTrace trace)
        where TTrace : struct, ITrace
    {
        if (TTrace.Records && IsFiltered)
        {
            trace.Caveat("RouteFilter", "Microsoft peering carries the services that the route filter of the circuit names; "
                + "it is taken to name this one.");
        }
    }

    private static bool IsAzure(CompiledNetwork compiled, Goal goal) =>
        goal is not Goal.Address address || compiled.Tags.AzureCloud("*")?.Addresses.Contains(address.Value) == true;

    private static OnPremisesExit ByInternet(SimOnPremisesNetwork? network) =>
        Known(network?.PublicIPAddress ?? [], PrivateConnectionsCarryNoServiceTraffic.Instance, "its own internet access")
        ?? new(
            ReservedRanges.PublicInternet,
            $"the NAT address of {network?.Name ?? "the on-premises network"}",
            PrivateConnectionsCarryNoServiceTraffic.Instance,
            "its own internet access")
        {
            UnknownBecause = $"the public address that {network?.Name ?? "the on-premises network"} translates to is not "
                + "known; give it with Set-SimOnPremisesNetwork -PublicIPAddress",
        };

    private static OnPremisesExit ByCircuit(SimOnPremisesNetwork network)
    {
        string peering = $"the {network.ExpressRoutePeering} peering of its ExpressRoute circuit";
        Rule rule = CircuitsTranslateToTheirNatAddresses.Instance;
        OnPremisesExit exit = Known(network.ExpressRouteNatIPAddress, rule, peering)
            ?? new(ReservedRanges.PublicInternet, $"the NAT address of {network}'s circuit", rule, peering)
            {
                UnknownBecause = $"the NAT addresses of the circuit of {network} are not known; {Whom(network)}, and give "
                    + "them with Set-SimOnPremisesNetwork -ExpressRouteNatIPAddress",
            };
        return exit with { IsFiltered = network.ExpressRoutePeering == ExpressRoutePeering.Microsoft };
    }

    /// <summary>https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoints-overview</summary>
    private static string Whom(SimOnPremisesNetwork network) =>
        network.ExpressRoutePeering == ExpressRoutePeering.Public
            ? "ask for the two of public peering by a support ticket"
            : "with Microsoft peering they are your own or your provider's";

    private static OnPremisesExit? Known(IReadOnlyCollection<IPv4Address> told, Rule rule, string way)
    {
        AddressSet addresses = AddressSet.UnionOf(told.Select(AddressSet.From));
        return addresses.IsEmpty ? null : new(addresses, addresses.ToString(), rule, way);
    }
}

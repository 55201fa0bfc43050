using ServiceEndpoints.Addressing;
using ServiceEndpoints.Interchange.Native.Forms;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Native.Estate;

/// <summary>Route tables, and the ways out: NAT gateways, gateways, networks outside of Azure.</summary>
internal static class RoutingForms
{
    // The block of a route follows from its destination's text.
    public static PartForm<SimRoute> Route { get; } = new(
        "route",
        ArmTypes.Routes,
        new() { Id = "", AddressPrefix = "", NextHopType = default },
        Member.Required(
            "addressPrefix",
            Values.Any,
            (SimRoute r) => r.AddressPrefix,
            (r, text) => r with { AddressPrefix = text, Prefix = Block(text) }),
        Member.Required(
            "nextHopType",
            Values.Choice<NextHopType>(),
            (SimRoute r) => r.NextHopType,
            (r, type) => r with { NextHopType = type }),
        Member.MaybeValue(
            "nextHopIPAddress",
            Values.Address,
            (SimRoute r) => r.NextHopIPAddress,
            (r, address) => r with { NextHopIPAddress = address }));

    public static EntityForm<SimRouteTable> RouteTable { get; } = new(
        "routeTable",
        new() { Id = "", Location = "" },
        Member.Required(
            "location", Values.Any, (SimRouteTable t) => t.Location, (t, text) => t with { Location = text }),
        Member.Usual(
            "disableBgpRoutePropagation",
            Values.Truth,
            (SimRouteTable t) => t.DisableBgpRoutePropagation,
            (t, isOn) => t with { DisableBgpRoutePropagation = isOn }),
        Member.Usual(
            "routes",
            Route.List(),
            (SimRouteTable t) => t.Routes,
            (t, routes) => t with { Routes = Route.In(t.Id, routes) }));

    public static EntityForm<SimNatGateway> NatGateway { get; } = new(
        "natGateway",
        new() { Id = "", Location = "" },
        Member.Required(
            "location", Values.Any, (SimNatGateway g) => g.Location, (g, text) => g with { Location = text }),
        Member.Usual(
            "publicIPAddress",
            Values.Addresses,
            (SimNatGateway g) => g.PublicIPAddress,
            (g, addresses) => g with { PublicIPAddress = addresses }),
        Member.Usual(
            "hasUnknownAddresses",
            Values.Truth,
            (SimNatGateway g) => g.HasUnknownAddresses,
            (g, has) => g with { HasUnknownAddresses = has }));

    public static EntityForm<SimOnPremisesNetwork> OnPremisesNetwork { get; } = new(
        "onPremisesNetwork",
        new() { Id = "", Location = "" },
        Member.Required(
            "location", Values.Any, (SimOnPremisesNetwork n) => n.Location, (n, text) => n with { Location = text }),
        Member.Usual(
            "addressPrefix",
            Values.Prefixes,
            (SimOnPremisesNetwork n) => n.AddressPrefix,
            (n, prefixes) => n with { AddressPrefix = prefixes }),
        Member.Usual(
            "publicIPAddress",
            Values.Addresses,
            (SimOnPremisesNetwork n) => n.PublicIPAddress,
            (n, addresses) => n with { PublicIPAddress = addresses }),
        Member.Usual(
            "expressRoutePeering",
            Values.Choice<ExpressRoutePeering>(),
            (SimOnPremisesNetwork n) => n.ExpressRoutePeering,
            (n, peering) => n with { ExpressRoutePeering = peering }),
        Member.Usual(
            "expressRouteNatIPAddress",
            Values.Addresses,
            (SimOnPremisesNetwork n) => n.ExpressRouteNatIPAddress,
            (n, addresses) => n with { ExpressRouteNatIPAddress = addresses }));

    public static EntityForm<SimGateway> Gateway { get; } = new(
        "gateway",
        new() { Id = "", Location = "", VNetId = "" },
        Member.Required("location", Values.Any, (SimGateway g) => g.Location, (g, text) => g with { Location = text }),
        Member.Required("vnetId", References.VNet, (SimGateway g) => g.VNetId, (g, id) => g with { VNetId = id }),
        Member.Required(
            "type", Values.Choice<GatewayType>(), (SimGateway g) => g.Type, (g, type) => g with { Type = type }),
        Member.Maybe(
            "onPremisesNetworkId",
            References.OnPremisesNetwork,
            (SimGateway g) => g.OnPremisesNetworkId,
            (g, id) => g with { OnPremisesNetworkId = id }),
        Member.Usual(
            "advertisedPrefix",
            Values.Prefixes,
            (SimGateway g) => g.AdvertisedPrefix,
            (g, prefixes) => g with { AdvertisedPrefix = prefixes }));

    private static AddressPrefix? Block(string text) =>
        AddressPrefix.TryParse(text, out AddressPrefix prefix, out _) ? prefix : null;
}

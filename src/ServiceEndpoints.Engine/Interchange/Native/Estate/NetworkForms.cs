using ServiceEndpoints.Interchange.Native.Forms;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Native.Estate;

/// <summary>VNets, their subnets and their peerings.</summary>
internal static class NetworkForms
{
    public static EntityForm<SimVNet> VNet { get; } = new(
        References.VNet.Kind,
        new() { Id = "", Location = "", AddressPrefix = [] },
        Member.Required("location", Values.Any, (SimVNet v) => v.Location, (v, text) => v with { Location = text }),
        Member.Required(
            "addressPrefix",
            Values.Prefixes,
            (SimVNet v) => v.AddressPrefix,
            (v, prefixes) => v with { AddressPrefix = prefixes }),
        Member.Usual(
            "ipv6AddressPrefix",
            Values.List,
            (SimVNet v) => v.IPv6AddressPrefix,
            (v, prefixes) => v with { IPv6AddressPrefix = prefixes }),
        Member.Usual(
            "deploymentModel",
            Values.Choice<DeploymentModel>(),
            (SimVNet v) => v.DeploymentModel,
            (v, model) => v with { DeploymentModel = model }));

    public static ObjectForm<SimServiceEndpoint> ServiceEndpoint { get; } = new(
        "serviceEndpoint",
        new("", "", []),
        Member.Required(
            "service", Values.Any, (SimServiceEndpoint e) => e.Service, (e, text) => e with { Service = text }),
        Member.Required(
            "locations", Values.List, (SimServiceEndpoint e) => e.Locations, (e, list) => e with { Locations = list }),
        Member.Usual(
            "provisioningState",
            Values.Choice<ProvisioningState>(),
            (SimServiceEndpoint e) => e.ProvisioningState,
            (e, state) => e with { ProvisioningState = state }),
        Member.Usual(
            "remaining",
            Values.Duration,
            (SimServiceEndpoint e) => e.Remaining,
            (e, time) => e with { Remaining = time }));

    public static EntityForm<SimSubnet> Subnet { get; } = new(
        "subnet",
        new() { Id = "", Location = "", AddressPrefix = [] },
        References.VNet.Kind,
        Member.Required("location", Values.Any, (SimSubnet s) => s.Location, (s, text) => s with { Location = text }),
        Member.Required(
            "addressPrefix",
            Values.Prefixes,
            (SimSubnet s) => s.AddressPrefix,
            (s, prefixes) => s with { AddressPrefix = prefixes }),
        Member.Usual(
            "ipv6AddressPrefix",
            Values.List,
            (SimSubnet s) => s.IPv6AddressPrefix,
            (s, prefixes) => s with { IPv6AddressPrefix = prefixes }),
        Member.Usual(
            "serviceEndpoints",
            new ListForm<SimServiceEndpoint>(ServiceEndpoint, endpoint => endpoint.Service),
            (SimSubnet s) => s.ServiceEndpoints,
            (s, list) => s with { ServiceEndpoints = list.Replace(_ => true, e => e with { SubnetId = s.Id }) }),
        Member.Usual(
            "serviceEndpointPolicyIds",
            new ListForm<string>(References.ServiceEndpointPolicy),
            (SimSubnet s) => s.ServiceEndpointPolicyIds,
            (s, ids) => s with { ServiceEndpointPolicyIds = ids }),
        Member.Maybe(
            "routeTableId", References.RouteTable, (SimSubnet s) => s.RouteTableId, (s, id) => s with { RouteTableId = id }),
        Member.Maybe(
            "networkSecurityGroupId",
            References.NetworkSecurityGroup,
            (SimSubnet s) => s.NetworkSecurityGroupId,
            (s, id) => s with { NetworkSecurityGroupId = id }),
        Member.Maybe(
            "natGatewayId", References.NatGateway, (SimSubnet s) => s.NatGatewayId, (s, id) => s with { NatGatewayId = id }),
        Member.Maybe(
            "delegation", Values.Any, (SimSubnet s) => s.Delegation, (s, text) => s with { Delegation = text }),
        Member.Usual(
            "defaultOutboundAccess",
            Values.Truth,
            (SimSubnet s) => s.DefaultOutboundAccess,
            (s, isOn) => s with { DefaultOutboundAccess = isOn }));

    public static EntityForm<SimPeering> Peering { get; } = new(
        "peering",
        new() { Id = "", RemoteVNetId = "" },
        References.VNet.Kind,
        Member.Required(
            "remoteVNetId", References.VNet, (SimPeering p) => p.RemoteVNetId, (p, id) => p with { RemoteVNetId = id }),
        Member.Usual(
            "allowVirtualNetworkAccess",
            Values.Truth,
            (SimPeering p) => p.AllowVirtualNetworkAccess,
            (p, isOn) => p with { AllowVirtualNetworkAccess = isOn }),
        Member.Usual(
            "allowForwardedTraffic",
            Values.Truth,
            (SimPeering p) => p.AllowForwardedTraffic,
            (p, isOn) => p with { AllowForwardedTraffic = isOn }),
        Member.Usual(
            "allowGatewayTransit",
            Values.Truth,
            (SimPeering p) => p.AllowGatewayTransit,
            (p, isOn) => p with { AllowGatewayTransit = isOn }),
        Member.Usual(
            "useRemoteGateways",
            Values.Truth,
            (SimPeering p) => p.UseRemoteGateways,
            (p, isOn) => p with { UseRemoteGateways = isOn }));
}

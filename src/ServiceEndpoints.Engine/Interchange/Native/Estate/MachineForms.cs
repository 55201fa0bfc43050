using ServiceEndpoints.Interchange.Native.Forms;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Native.Estate;

/// <summary>VMs with their interfaces, and managed services.</summary>
internal static class MachineForms
{
    public static EntityForm<SimNetworkInterface> NetworkInterface { get; } = new(
        "networkInterface",
        new() { Id = "", VMId = "", SubnetId = "", PrivateIPAddress = default },
        Member.Required(
            "subnetId", References.Subnet, (SimNetworkInterface n) => n.SubnetId, (n, id) => n with { SubnetId = id }),
        Member.Required(
            "privateIPAddress",
            Values.Address,
            (SimNetworkInterface n) => n.PrivateIPAddress,
            (n, address) => n with { PrivateIPAddress = address }),
        Member.MaybeValue(
            "publicIPAddress",
            Values.Address,
            (SimNetworkInterface n) => n.PublicIPAddress,
            (n, address) => n with { PublicIPAddress = address }),
        Member.Usual(
            "hasPublicIPAddress",
            Values.Truth,
            (SimNetworkInterface n) => n.HasPublicIPAddress,
            (n, has) => n with { HasPublicIPAddress = has }),
        Member.Maybe(
            "networkSecurityGroupId",
            References.NetworkSecurityGroup,
            (SimNetworkInterface n) => n.NetworkSecurityGroupId,
            (n, id) => n with { NetworkSecurityGroupId = id }),
        Member.Usual(
            "applicationSecurityGroupIds",
            new ListForm<string>(References.ApplicationSecurityGroup),
            (SimNetworkInterface n) => n.ApplicationSecurityGroupIds,
            (n, ids) => n with { ApplicationSecurityGroupIds = ids }),
        Member.Usual(
            "enableIPForwarding",
            Values.Truth,
            (SimNetworkInterface n) => n.EnableIPForwarding,
            (n, isOn) => n with { EnableIPForwarding = isOn }));

    public static EntityForm<SimVM> VM { get; } = new(
        "vm",
        new() { Id = "", Location = "", NetworkInterfaces = [] },
        Member.Required("location", Values.Any, (SimVM v) => v.Location, (v, text) => v with { Location = text }),
        Member.Usual(
            "powerState",
            Values.Choice<PowerState>(),
            (SimVM v) => v.PowerState,
            (v, state) => v with { PowerState = state }),
        Member.Usual(
            "powerStateIsAssumed",
            Values.Truth,
            (SimVM v) => v.PowerStateIsAssumed,
            (v, isAssumed) => v with { PowerStateIsAssumed = isAssumed }),
        Member.Required(
            "networkInterfaces",
            new ListForm<SimNetworkInterface>(NetworkInterface),
            (SimVM v) => v.NetworkInterfaces,
            (v, list) => v with { NetworkInterfaces = list.Replace(_ => true, nic => nic with { VMId = v.Id }) }));

    public static EntityForm<SimManagedService> ManagedService { get; } = new(
        "managedService",
        new() { Id = "", Location = "", Type = default, SubnetId = "" },
        Member.Required(
            "location", Values.Any, (SimManagedService s) => s.Location, (s, text) => s with { Location = text }),
        Member.Required(
            "type",
            Values.Choice<ManagedServiceType>(),
            (SimManagedService s) => s.Type,
            (s, type) => s with { Type = type }),
        Member.Required(
            "subnetId", References.Subnet, (SimManagedService s) => s.SubnetId, (s, id) => s with { SubnetId = id }),
        Member.MaybeValue(
            "privateIPAddress",
            Values.Address,
            (SimManagedService s) => s.PrivateIPAddress,
            (s, address) => s with { PrivateIPAddress = address }),
        Member.Usual(
            "publicIPAddress",
            Values.Addresses,
            (SimManagedService s) => s.PublicIPAddress,
            (s, addresses) => s with { PublicIPAddress = addresses }),
        Member.Usual(
            "routeAll", Values.Truth, (SimManagedService s) => s.RouteAll, (s, isOn) => s with { RouteAll = isOn }));
}

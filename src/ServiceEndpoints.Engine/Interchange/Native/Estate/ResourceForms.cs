using ServiceEndpoints.Addressing;
using ServiceEndpoints.Interchange.Native.Forms;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Native.Estate;

/// <summary>Resources with their firewalls, and private endpoints.</summary>
internal static class ResourceForms
{
    // The addresses of an IP rule follow from its text.
    public static ObjectForm<SimNetworkRule> NetworkRule { get; } = new(
        "networkRule",
        new() { ResourceId = "", Kind = default, Value = "" },
        Member.Required(
            "kind",
            Values.Choice<NetworkRuleKind>(),
            (SimNetworkRule r) => r.Kind,
            (r, kind) => r with { Kind = kind }),
        Member.Required(
            "value",
            Values.Any,
            (SimNetworkRule r) => r.Value,
            (r, text) => r with { Value = text, Range = Range(r.Kind, text) }),
        Member.Maybe("name", Values.Any, (SimNetworkRule r) => r.Name, (r, text) => r with { Name = text }),
        Member.Usual(
            "action",
            Values.Choice<RuleAction>(),
            (SimNetworkRule r) => r.Action,
            (r, action) => r with { Action = action }),
        Member.MaybeValue(
            "priority", Values.Number, (SimNetworkRule r) => r.Priority, (r, number) => r with { Priority = number }),
        Member.Usual(
            "state",
            Values.Choice<NetworkRuleState>(),
            (SimNetworkRule r) => r.State,
            (r, state) => r with { State = state }),
        Member.Usual(
            "ignoreMissingEndpoint",
            Values.Truth,
            (SimNetworkRule r) => r.IgnoreMissingEndpoint,
            (r, isOn) => r with { IgnoreMissingEndpoint = isOn }),
        Member.Usual("stale", Values.Truth, (SimNetworkRule r) => r.Stale, (r, isSo) => r with { Stale = isSo }),
        Member.Usual(
            "interrupted",
            Values.Truth,
            (SimNetworkRule r) => r.Interrupted,
            (r, isSo) => r with { Interrupted = isSo }),
        Member.Usual("scm", Values.Truth, (SimNetworkRule r) => r.Scm, (r, isSo) => r with { Scm = isSo }),
        Member.Maybe(
            "database", Values.Any, (SimNetworkRule r) => r.Database, (r, text) => r with { Database = text }),
        Member.Maybe(
            "condition", Values.Any, (SimNetworkRule r) => r.Condition, (r, text) => r with { Condition = text }));

    public static ObjectForm<SimFirewall> Firewall { get; } = new(
        "firewall",
        new(),
        Member.MaybeValue(
            "defaultAction",
            Values.Choice<RuleAction>(),
            (SimFirewall f) => f.DefaultAction,
            (f, action) => f with { DefaultAction = action }),
        Member.Usual("bypass", Values.List, (SimFirewall f) => f.Bypass, (f, list) => f with { Bypass = list }),
        Member.Usual(
            "publicNetworkAccess",
            Values.Choice<PublicNetworkAccess>(),
            (SimFirewall f) => f.PublicNetworkAccess,
            (f, access) => f with { PublicNetworkAccess = access }),
        Member.Usual(
            "networkRules",
            new ListForm<SimNetworkRule>(NetworkRule),
            (SimFirewall f) => f.NetworkRules,
            (f, rules) => f with { NetworkRules = rules }),
        Member.MaybeValue(
            "scmDefaultAction",
            Values.Choice<RuleAction>(),
            (SimFirewall f) => f.ScmDefaultAction,
            (f, action) => f with { ScmDefaultAction = action }),
        Member.Usual(
            "scmUsesMainRules",
            Values.Truth,
            (SimFirewall f) => f.ScmUsesMainRules,
            (f, isOn) => f with { ScmUsesMainRules = isOn }));

    public static EntityForm<SimResource> Resource { get; } = new(
        "resource",
        new() { Id = "", Type = default, Location = "" },
        Member.Required(
            "type", Values.Choice<ResourceType>(), (SimResource r) => r.Type, (r, type) => r with { Type = type }),
        Member.Required("location", Values.Any, (SimResource r) => r.Location, (r, text) => r with { Location = text }),
        Member.Maybe("sku", Values.Any, (SimResource r) => r.Sku, (r, text) => r with { Sku = text }),
        Member.Usual(
            "deploymentModel",
            Values.Choice<DeploymentModel>(),
            (SimResource r) => r.DeploymentModel,
            (r, model) => r with { DeploymentModel = model }),
        Member.Usual("fqdn", Values.Any, (SimResource r) => r.Fqdn, (r, text) => r with { Fqdn = text }),
        Member.MaybeValue(
            "publicIPAddress",
            Values.Address,
            (SimResource r) => r.PublicIPAddress,
            (r, address) => r with { PublicIPAddress = address }),
        Member.Usual(
            "firewall",
            Firewall,
            (SimResource r) => r.Firewall,
            (r, firewall) => r with { Firewall = Of(firewall, r.Id) }));

    public static EntityForm<SimPrivateEndpoint> PrivateEndpoint { get; } = new(
        "privateEndpoint",
        new() { Id = "", Location = "", ResourceId = "", SubnetId = "", PrivateIPAddress = default, GroupId = "" },
        Member.Required(
            "location", Values.Any, (SimPrivateEndpoint e) => e.Location, (e, text) => e with { Location = text }),
        Member.Required(
            "resourceId", References.Resource, (SimPrivateEndpoint e) => e.ResourceId, (e, id) => e with { ResourceId = id }),
        Member.Required(
            "subnetId", References.Subnet, (SimPrivateEndpoint e) => e.SubnetId, (e, id) => e with { SubnetId = id }),
        Member.Required(
            "privateIPAddress",
            Values.Address,
            (SimPrivateEndpoint e) => e.PrivateIPAddress,
            (e, address) => e with { PrivateIPAddress = address }),
        Member.Required(
            "groupId", Values.Any, (SimPrivateEndpoint e) => e.GroupId, (e, text) => e with { GroupId = text }),
        Member.Usual(
            "linkedVNetIds",
            new ListForm<string>(References.VNet),
            (SimPrivateEndpoint e) => e.LinkedVNetIds,
            (e, ids) => e with { LinkedVNetIds = ids }));

    private static SimFirewall Of(SimFirewall firewall, string resourceId) => firewall with
    {
        NetworkRules = firewall.NetworkRules.Replace(_ => true, rule => rule with { ResourceId = resourceId }),
    };

    private static AddressRange? Range(NetworkRuleKind kind, string text) =>
        kind == NetworkRuleKind.IPRange && AddressRange.TryParse(text, out AddressRange range, out _) ? range : null;
}

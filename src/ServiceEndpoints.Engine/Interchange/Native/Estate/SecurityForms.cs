using ServiceEndpoints.Addressing;
using ServiceEndpoints.Interchange.Native.Forms;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Native.Estate;

/// <summary>Security groups and service endpoint policies.</summary>
internal static class SecurityForms
{
    public static PartForm<SimSecurityRule> SecurityRule { get; } = new(
        "securityRule",
        ArmTypes.SecurityRules,
        new() { Id = "", Priority = 0, Direction = default, Access = default },
        Member.Required(
            "priority", Values.Number, (SimSecurityRule r) => r.Priority, (r, number) => r with { Priority = number }),
        Member.Required(
            "direction",
            Values.Choice<RuleDirection>(),
            (SimSecurityRule r) => r.Direction,
            (r, direction) => r with { Direction = direction }),
        Member.Required(
            "access",
            Values.Choice<RuleAction>(),
            (SimSecurityRule r) => r.Access,
            (r, action) => r with { Access = action }),
        Member.Usual(
            "protocol",
            Values.Choice<IPProtocol>(),
            (SimSecurityRule r) => r.Protocol,
            (r, protocol) => r with { Protocol = protocol }),
        Member.Usual(
            "sourceAddressPrefix",
            Values.List,
            (SimSecurityRule r) => r.SourceAddressPrefix,
            (r, list) => r with { SourceAddressPrefix = list }),
        Member.Usual(
            "sourcePortRange",
            Values.List,
            (SimSecurityRule r) => r.SourcePortRange,
            (r, list) => r with { SourcePortRange = list }),
        Member.Usual(
            "destinationAddressPrefix",
            Values.List,
            (SimSecurityRule r) => r.DestinationAddressPrefix,
            (r, list) => r with { DestinationAddressPrefix = list }),
        Member.Usual(
            "destinationPortRange",
            Values.List,
            (SimSecurityRule r) => r.DestinationPortRange,
            (r, list) => r with { DestinationPortRange = list }),
        Member.Usual(
            "sourceApplicationSecurityGroupIds",
            new ListForm<string>(References.ApplicationSecurityGroup),
            (SimSecurityRule r) => r.SourceApplicationSecurityGroupIds,
            (r, ids) => r with { SourceApplicationSecurityGroupIds = ids }),
        Member.Usual(
            "destinationApplicationSecurityGroupIds",
            new ListForm<string>(References.ApplicationSecurityGroup),
            (SimSecurityRule r) => r.DestinationApplicationSecurityGroupIds,
            (r, ids) => r with { DestinationApplicationSecurityGroupIds = ids }));

    public static EntityForm<SimNetworkSecurityGroup> NetworkSecurityGroup { get; } = new(
        "networkSecurityGroup",
        new() { Id = "", Location = "" },
        Member.Required(
            "location", Values.Any, (SimNetworkSecurityGroup g) => g.Location, (g, text) => g with { Location = text }),
        Member.Usual(
            "securityRules",
            SecurityRule.List(),
            (SimNetworkSecurityGroup g) => g.SecurityRules,
            (g, rules) => g with { SecurityRules = SecurityRule.In(g.Id, rules) }));

    public static EntityForm<SimApplicationSecurityGroup> ApplicationSecurityGroup { get; } = new(
        "applicationSecurityGroup",
        new() { Id = "", Location = "" },
        Member.Required(
            "location",
            Values.Any,
            (SimApplicationSecurityGroup g) => g.Location,
            (g, text) => g with { Location = text }));

    public static PartForm<SimServiceEndpointPolicyDefinition> PolicyDefinition { get; } = new(
        "serviceEndpointPolicyDefinition",
        ArmTypes.ServiceEndpointPolicyDefinitions,
        new() { Id = "", Service = "" },
        Member.Required(
            "service",
            Values.Any,
            (SimServiceEndpointPolicyDefinition d) => d.Service,
            (d, text) => d with { Service = text }),
        Member.Usual(
            "serviceResource",
            Values.List,
            (SimServiceEndpointPolicyDefinition d) => d.ServiceResource,
            (d, list) => d with { ServiceResource = list }),
        Member.Maybe(
            "description",
            Values.Any,
            (SimServiceEndpointPolicyDefinition d) => d.Description,
            (d, text) => d with { Description = text }));

    public static EntityForm<SimServiceEndpointPolicy> ServiceEndpointPolicy { get; } = new(
        "serviceEndpointPolicy",
        new() { Id = "", Location = "" },
        Member.Required(
            "location", Values.Any, (SimServiceEndpointPolicy p) => p.Location, (p, text) => p with { Location = text }),
        Member.Usual(
            "definitions",
            PolicyDefinition.List(),
            (SimServiceEndpointPolicy p) => p.Definitions,
            (p, list) => p with { Definitions = PolicyDefinition.In(p.Id, list) }));
}

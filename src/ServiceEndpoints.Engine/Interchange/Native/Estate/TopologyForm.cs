using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Interchange.Native.Forms;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Native.Estate;

/// <summary>The whole topology: its settings, then its tables.</summary>
internal static class TopologyForm
{
    private static readonly ObjectForm<LimitOverride> s_limit = new(
        "limit",
        new("", 0),
        Member.Required("name", Values.Any, (LimitOverride l) => l.Name, (l, text) => l with { Name = text }),
        Member.Required("number", Values.Number, (LimitOverride l) => l.Number, (l, n) => l with { Number = n }));

    private static readonly Member<SimTopology>[] s_settings =
    [
        Member.Required("name", Values.Any, (SimTopology t) => t.Name, (t, text) => t with { Name = text }),
        Member.Required("location", Values.Any, (SimTopology t) => t.Location, (t, text) => t with { Location = text }),
        Member.Required(
            "subscriptionId",
            Values.Any,
            (SimTopology t) => t.SubscriptionId,
            (t, text) => t with { SubscriptionId = text }),
        Member.Required("tenantId", Values.Any, (SimTopology t) => t.TenantId, (t, text) => t with { TenantId = text }),
        Member.Required(
            "scope", Values.Choice<TopologyScope>(), (SimTopology t) => t.Scope, (t, scope) => t with { Scope = scope }),
        Member.Usual(
            "endpointRouteModel",
            Values.Choice<EndpointRouteModel>(),
            (SimTopology t) => t.EndpointRouteModel,
            (t, model) => t with { EndpointRouteModel = model }),
        Member.Usual(
            "storageEndpointScope",
            Values.Choice<StorageEndpointScope>(),
            (SimTopology t) => t.StorageEndpointScope,
            (t, scope) => t with { StorageEndpointScope = scope }),
        Member.Usual(
            "ruleAfterReenable",
            Values.Choice<RuleAfterReenable>(),
            (SimTopology t) => t.RuleAfterReenable,
            (t, rule) => t with { RuleAfterReenable = rule }),
        Member.Usual(
            "ruleAfterSubnetDeleted",
            Values.Choice<RuleAfterSubnetDeleted>(),
            (SimTopology t) => t.RuleAfterSubnetDeleted,
            (t, rule) => t with { RuleAfterSubnetDeleted = rule }),
        Member.Usual(
            "allowAzureAdmitsEndpointTraffic",
            Values.Truth,
            (SimTopology t) => t.AllowAzureAdmitsEndpointTraffic,
            (t, isOn) => t with { AllowAzureAdmitsEndpointTraffic = isOn }),
        Member.Usual(
            "sameRegionSource",
            Values.Choice<SameRegionSource>(),
            (SimTopology t) => t.SameRegionSource,
            (t, source) => t with { SameRegionSource = source }),
        Member.Usual(
            "applianceSourceNat",
            Values.Truth,
            (SimTopology t) => t.ApplianceSourceNat,
            (t, isOn) => t with { ApplianceSourceNat = isOn }),
        Member.Usual(
            "sqlConnectionPolicy",
            Values.Choice<SqlConnectionPolicy>(),
            (SimTopology t) => t.SqlConnectionPolicy,
            (t, policy) => t with { SqlConnectionPolicy = policy }),
        Member.Usual(
            "provisioningDelay",
            Values.Duration,
            (SimTopology t) => t.ProvisioningDelay,
            (t, time) => t with { ProvisioningDelay = time }),
        Member.Usual(
            "limit",
            new ListForm<LimitOverride>(s_limit, limit => limit.Name),
            (SimTopology t) => t.Limit,
            (t, limits) => t with { Limit = limits }),
        Member.Maybe(
            "serviceTags",
            TagForms.Set,
            (SimTopology t) => t.ServiceTags is { } set ? TagSetSheet.Of(set) : null,
            (t, sheet) => t with { ServiceTags = sheet?.Set() }),
    ];

    private static readonly Member<SimTopology>[] s_tables =
    [
        new TableMember<SimSubscription>(
            "subscriptions", RightsForms.Subscription, t => t.Subscriptions, (t, one) => t.With(one)),
        new TableMember<SimVNet>("vnets", NetworkForms.VNet, t => t.VNets, (t, one) => t.With(one)),
        new TableMember<SimSubnet>("subnets", NetworkForms.Subnet, t => t.Subnets, (t, one) => t.With(one)),
        new TableMember<SimPeering>("peerings", NetworkForms.Peering, t => t.Peerings, (t, one) => t.With(one)),
        new TableMember<SimRouteTable>(
            "routeTables", RoutingForms.RouteTable, t => t.RouteTables, (t, one) => t.With(one)),
        new TableMember<SimNetworkSecurityGroup>(
            "networkSecurityGroups",
            SecurityForms.NetworkSecurityGroup,
            t => t.NetworkSecurityGroups,
            (t, one) => t.With(one)),
        new TableMember<SimApplicationSecurityGroup>(
            "applicationSecurityGroups",
            SecurityForms.ApplicationSecurityGroup,
            t => t.ApplicationSecurityGroups,
            (t, one) => t.With(one)),
        new TableMember<SimNatGateway>(
            "natGateways", RoutingForms.NatGateway, t => t.NatGateways, (t, one) => t.With(one)),
        new TableMember<SimOnPremisesNetwork>(
            "onPremisesNetworks", RoutingForms.OnPremisesNetwork, t => t.OnPremisesNetworks, (t, one) => t.With(one)),
        new TableMember<SimGateway>("gateways", RoutingForms.Gateway, t => t.Gateways, (t, one) => t.With(one)),
        new TableMember<SimServiceEndpointPolicy>(
            "serviceEndpointPolicies",
            SecurityForms.ServiceEndpointPolicy,
            t => t.ServiceEndpointPolicies,
            (t, one) => t.With(one)),
        new TableMember<SimVM>("vms", MachineForms.VM, t => t.VMs, (t, one) => t.With(one)),
        new TableMember<SimManagedService>(
            "managedServices", MachineForms.ManagedService, t => t.ManagedServices, (t, one) => t.With(one)),
        new TableMember<SimResource>("resources", ResourceForms.Resource, t => t.Resources, (t, one) => t.With(one)),
        new TableMember<SimPrivateEndpoint>(
            "privateEndpoints", ResourceForms.PrivateEndpoint, t => t.PrivateEndpoints, (t, one) => t.With(one)),
        new TableMember<SimRoleDefinition>(
            "roleDefinitions", RightsForms.RoleDefinition, t => t.RoleDefinitions, (t, one) => t.With(one)),
        new TableMember<SimRoleAssignment>(
            "roleAssignments", RightsForms.RoleAssignment, t => t.RoleAssignments, (t, one) => t.With(one)),
    ];

    // It comes last, because it tells where the estate comes from and not what it is.
    private static readonly Member<SimTopology> s_template = Member.Maybe(
        "template",
        TemplateForms.Template,
        (SimTopology t) => TemplateSheet.Of(t.Template),
        (t, sheet) => t with { Template = sheet?.Writes() ?? TemplateWrites.None });

    public static ObjectForm<SimTopology> Instance { get; } =
        new("topology", new(), [.. s_settings, .. s_tables, s_template]);

    public static IEnumerable<ITableMember> Tables => s_tables.Cast<ITableMember>();
}

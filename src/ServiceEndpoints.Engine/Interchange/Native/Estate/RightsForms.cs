using ServiceEndpoints.Interchange.Native.Forms;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Interchange.Native.Estate;

/// <summary>Subscriptions and roles.</summary>
internal static class RightsForms
{
    public static EntityForm<SimSubscription> Subscription { get; } = new(
        "subscription",
        new() { Id = "", TenantId = "" },
        Member.Required(
            "tenantId", Values.Any, (SimSubscription s) => s.TenantId, (s, text) => s with { TenantId = text }),
        Member.Maybe(
            "subscriptionName",
            Values.Any,
            (SimSubscription s) => s.SubscriptionName,
            (s, text) => s with { SubscriptionName = text }));

    public static EntityForm<SimRoleDefinition> RoleDefinition { get; } = new(
        "roleDefinition",
        new() { Id = "", RoleName = "", Action = [] },
        Member.Required(
            "roleName", Values.Any, (SimRoleDefinition r) => r.RoleName, (r, text) => r with { RoleName = text }),
        Member.Usual(
            "description",
            Values.Any,
            (SimRoleDefinition r) => r.Description,
            (r, text) => r with { Description = text }),
        Member.Usual(
            "isCustom", Values.Truth, (SimRoleDefinition r) => r.IsCustom, (r, isSo) => r with { IsCustom = isSo }),
        Member.Required(
            "action", Values.List, (SimRoleDefinition r) => r.Action, (r, list) => r with { Action = list }),
        Member.Usual(
            "notAction", Values.List, (SimRoleDefinition r) => r.NotAction, (r, list) => r with { NotAction = list }),
        Member.Usual(
            "assignableScope",
            Values.List,
            (SimRoleDefinition r) => r.AssignableScope,
            (r, list) => r with { AssignableScope = list }),
        Member.Maybe("source", Values.Any, (SimRoleDefinition r) => r.Source, (r, text) => r with { Source = text }),
        Member.Maybe("date", Values.Any, (SimRoleDefinition r) => r.Date, (r, text) => r with { Date = text }));

    public static EntityForm<SimRoleAssignment> RoleAssignment { get; } = new(
        "roleAssignment",
        new() { Id = "", Principal = "", Role = "", RoleDefinitionId = "", Scope = "" },
        Member.Required(
            "principal", Values.Any, (SimRoleAssignment a) => a.Principal, (a, text) => a with { Principal = text }),
        Member.Required("role", Values.Any, (SimRoleAssignment a) => a.Role, (a, text) => a with { Role = text }),
        Member.Required(
            "roleDefinitionId",
            Values.Id,
            (SimRoleAssignment a) => a.RoleDefinitionId,
            (a, id) => a with { RoleDefinitionId = id }),
        Member.Required("scope", Values.Id, (SimRoleAssignment a) => a.Scope, (a, text) => a with { Scope = text }));
}

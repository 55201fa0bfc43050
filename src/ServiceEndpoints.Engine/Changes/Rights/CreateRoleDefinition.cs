using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Rights;

/// <summary>Makes a custom role.</summary>
public sealed record CreateRoleDefinition(string Name, ValueList<string> Actions) : Change
{
    // https://learn.microsoft.com/azure/role-based-access-control/custom-roles, read 2026-11-24
    private const int LongestName = 512;

    public ValueList<string> NotActions { get; init; } = [];

    public string Description { get; init; } = "";

    /// <summary>Where it can be given, with all below; none for everywhere.</summary>
    public ValueList<string> AssignableScope { get; init; } = [];

    public override string Action => "Create role";

    public override string Target => Name;

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) => AssignableScope
        .DefaultIfEmpty(ArmId.Subscription(topology.SubscriptionId))
        .Select(scope => new ArmRequest($"{ArmTypes.RoleDefinition}/write", scope));

    public override Result<Changed> Apply(SimTopology topology)
    {
        SimRoleDefinition role = New(topology);
        Refusal? refusal = JudgeName()
            ?? RoleActionRule.Judge(Actions.Concat(NotActions))
            ?? AssignableScope.Select(RoleScopeRule.Judge).FirstOrDefault(wrong => wrong is not null)
            ?? JudgeUnique(topology, role);
        return refusal is not null ? refusal : new Changed(topology.With(role), role);
    }

    private SimRoleDefinition New(SimTopology topology)
    {
        string subscription = ArmId.Subscription(topology.SubscriptionId);
        string id = StableHash.Guid("role", Name.ToUpperInvariant());
        return new()
        {
            Id = $"{subscription}/providers/{ArmTypes.RoleDefinition}/{id}",
            RoleName = Name,
            Description = Description,
            IsCustom = true,
            Action = Actions,
            NotAction = NotActions,
            AssignableScope = AssignableScope,
        };
    }

    private Refusal? JudgeName() =>
        string.IsNullOrWhiteSpace(Name) || Name.Length > LongestName || Name.Any(char.IsControl)
            ? new(
                ErrorId.NameInvalid,
                $"Azure does not take the name '{Name}'. The name of a role has 1 to {LongestName} characters.",
                Name)
            : null;

    private Refusal? JudgeUnique(SimTopology topology, SimRoleDefinition role) =>
        BuiltInRoles.Named(Name) is not null || topology.RoleDefinitions.Find(role.Id) is not null
            ? EntityNoun.Of<SimRoleDefinition>().Exists(Name, $"tenant {topology.TenantId}") with
            {
                AzureCode = "RoleDefinitionWithSameNameExists",
            }
            : null;
}

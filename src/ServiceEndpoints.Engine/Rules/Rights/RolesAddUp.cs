using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Rules.Rights;

public sealed class RolesAddUp : Rule
{
    public static readonly RolesAddUp Instance = new();

    private RolesAddUp()
        : base(
            "SE7001",
            "Roles add up",
            "A principal may do what any of its roles gives. What a role takes away with its NotActions it takes from "
            + "itself alone: another role may still give it.",
            "https://learn.microsoft.com/azure/role-based-access-control/role-definitions")
    {
    }

    public bool Give(IEnumerable<SimRoleDefinition> roles, string action) => roles.Any(role => role.Grants(action));
}

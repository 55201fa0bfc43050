using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>The same role at the same scope is given once.</summary>
public sealed class RoleOnceRule : Rule
{
    public static readonly RoleOnceRule Instance = new();

    private RoleOnceRule()
        : base(
            "SE1595",
            "A role is given once",
            "A principal that has a role at a scope is not given it there again; the request is refused with "
            + "RoleAssignmentExists.",
            "https://learn.microsoft.com/azure/role-based-access-control/troubleshooting")
    {
    }

    public static Refusal? Judge(SimTopology topology, SimRoleAssignment assignment) =>
        topology.RoleAssignments.Find(assignment.Id) is null
            ? null
            : new(
                ErrorId.RoleExists,
                $"The role assignment already exists: {assignment}. Get-SimRole lists what is given.",
                assignment.Principal,
                "RoleAssignmentExists");
}

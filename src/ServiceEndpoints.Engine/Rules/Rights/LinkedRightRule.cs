using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Rights;

/// <summary>
/// Whoever links one thing to another must have the right to do so at the other. Azure's words, for the join action of
/// service endpoints: https://github.com/microsoft/azure-pipelines-tasks/issues/15961 (read 2026-11-24).
/// </summary>
public sealed class LinkedRightRule : Rule
{
    public static readonly LinkedRightRule Instance = new();

    private LinkedRightRule()
        : base(
            "SE7004",
            "Joining a thing needs a right at that thing",
            "A request that links to another thing, as an interface to a subnet or a subnet to a route table, also "
            + "takes the join action of that thing, or it is refused with LinkedAuthorizationFailed.",
            "https://learn.microsoft.com/azure/role-based-access-control/resource-provider-operations")
    {
    }

    public Refusal? Judge(Authorization authorization, ArmRequest request)
    {
        ArmRight[] missing = [.. request.Linked.Where(right => !authorization.Allows(right))];
        if (missing.Length == 0)
        {
            return null;
        }

        string action = missing[0].Action;
        string[] scopes = [.. missing.Where(right => right.Action == action).Select(right => right.Scope)];
        return new(
            ErrorId.LinkedAuthorizationFailed,
            $"The client '{authorization.Principal}' with object id "
            + $"'{PrincipalNames.ObjectIdOf(authorization.Principal)}' has permission to perform action "
            + $"'{request.Action}' on scope '{request.Scope}'; however, it does not have permission to perform action "
            + $"'{action}' on the linked scope(s) '{string.Join(',', scopes)}' or the linked scope(s) are invalid."
            + Advice(authorization, request, missing),
            scopes[0],
            nameof(ErrorId.LinkedAuthorizationFailed));
    }

    private static string Advice(Authorization authorization, ArmRequest request, ArmRight[] missing) =>
        VNetRulesJoinTheirSubnet.Instance.Caveat(authorization.Topology, request, missing[0]) is { } caveat
            ? $" ({caveat})"
            : " (Grant-SimRole gives a role; Get-SimRoleDefinition tells what each of them gives.)";
}

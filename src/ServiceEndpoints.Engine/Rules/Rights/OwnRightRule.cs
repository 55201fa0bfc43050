using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Rights;

/// <summary>Whoever makes a request must have the right to do so.</summary>
public sealed class OwnRightRule : Rule
{
    public static readonly OwnRightRule Instance = new();

    private OwnRightRule()
        : base(
            "SE7003",
            "A change needs the right to make it",
            "A request whose action none of the caller's roles gives at its scope is refused with AuthorizationFailed, "
            + "whatever it asks for.",
            "https://learn.microsoft.com/azure/role-based-access-control/troubleshooting")
    {
    }

    public Refusal? Judge(Authorization authorization, ArmRequest request) =>
        authorization.Allows(new(request.Action, request.Scope))
            ? null
            : new(
                ErrorId.AuthorizationFailed,
                $"The client '{authorization.Principal}' with object id "
                + $"'{PrincipalNames.ObjectIdOf(authorization.Principal)}' does not have authorization to perform "
                + $"action '{request.Action}' over scope '{request.Scope}' or the scope is invalid. If access was "
                + "recently granted, please refresh your credentials. (Grant-SimRole gives a role; Get-SimRole lists "
                + "those given.)",
                request.Scope,
                nameof(ErrorId.AuthorizationFailed));
}

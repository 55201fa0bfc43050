using System.Linq;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A principal has a name to be called by.</summary>
public sealed class PrincipalNameRule : Rule
{
    public static readonly PrincipalNameRule Instance = new();

    private PrincipalNameRule()
        : base(
            "SE1597",
            "A principal has a name",
            "A role is given to a user, a group, a service principal or a managed identity, which is called by a name "
            + "or an object id.",
            "https://learn.microsoft.com/azure/role-based-access-control/overview")
    {
    }

    public static Refusal? Judge(string name) => string.IsNullOrWhiteSpace(name) || name.Any(char.IsControl)
        ? new(ErrorId.NameInvalid, $"'{name}' cannot be the name of a principal: it is empty or not printable.", name)
        : null;
}

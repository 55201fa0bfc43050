using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>What a custom role may say that it gives.</summary>
public sealed class RoleActionRule : Rule
{
    public static readonly RoleActionRule Instance = new();

    private RoleActionRule()
        : base(
            "SE1593",
            "Actions have the form of actions",
            "A role names actions as {Company}.{Provider}/{type}/{action}, such as "
            + "Microsoft.Network/virtualNetworks/read; an asterisk stands for any text.",
            "https://learn.microsoft.com/azure/role-based-access-control/role-definitions")
    {
    }

    /// <summary>The refusal of the first that is no action; null when all are.</summary>
    public static Refusal? Judge(IEnumerable<string> actions)
    {
        string? wrong = actions.FirstOrDefault(action => !IsAction(action));
        return wrong is null
            ? null
            : new(
                ErrorId.ValueInvalid,
                $"'{wrong}' is no action. Actions read Microsoft.Network/virtualNetworks/subnets/write, with * for any "
                + "text.",
                wrong,
                "InvalidActionOrNotAction");
    }

    private static bool IsAction(string text) =>
        text.Length > 0
        && (text.Contains('/', System.StringComparison.Ordinal) || text.Contains('*', System.StringComparison.Ordinal))
        && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '/' or '*' or '-' or '_');
}

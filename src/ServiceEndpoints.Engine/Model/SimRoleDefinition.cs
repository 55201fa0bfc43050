using System.Linq;

namespace ServiceEndpoints.Model;

/// <summary>
/// A role: the actions that it gives. Wildcards and actions taken away are kept as they are written.
/// Source: https://learn.microsoft.com/azure/role-based-access-control/role-definitions
/// </summary>
public sealed record SimRoleDefinition : SimEntity
{
    /// <summary>The right that a virtual network rule takes on the subnet that it names.</summary>
    public const string JoinViaServiceEndpoint =
        "Microsoft.Network/virtualNetworks/subnets/joinViaServiceEndpoint/action";

    public required string RoleName { get; init; }

    public override string Name => RoleName;

    public string Description { get; init; } = "";

    public bool IsCustom { get; init; }

    public required ValueList<string> Action { get; init; }

    /// <summary>What the role does not give although <see cref="Action"/> covers it; other roles may.</summary>
    public ValueList<string> NotAction { get; init; } = [];

    /// <summary>The scopes where it can be assigned, with all below; none for everywhere.</summary>
    public ValueList<string> AssignableScope { get; init; } = [];

    /// <summary>
    /// Whether it lets virtual network rules name a subnet. Of the roles of the services' administrators only some do.
    /// </summary>
    public bool CanJoinViaServiceEndpoint => Grants(JoinViaServiceEndpoint);

    /// <summary>The page that publishes a built-in role; null for a custom one.</summary>
    public string? Source { get; init; }

    /// <summary>The date of the published definition; yyyy-MM-dd.</summary>
    public string? Date { get; init; }

    public bool Grants(string action) =>
        Action.Any(pattern => ActionPattern.Matches(pattern, action))
        && !NotAction.Any(pattern => ActionPattern.Matches(pattern, action));
}

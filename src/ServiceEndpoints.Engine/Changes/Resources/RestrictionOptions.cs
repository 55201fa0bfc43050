using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Resources;

/// <summary>What only the access restrictions of App Service have.</summary>
public sealed record RestrictionOptions
{
    /// <summary>
    /// The priority that a restriction without one has
    /// (https://learn.microsoft.com/azure/app-service/app-service-ip-restrictions, read 2026-11-23).
    /// </summary>
    private const int DefaultPriority = 65000;

    public static RestrictionOptions None { get; } = new();

    public RuleAction? Action { get; init; }

    /// <summary>1 or more; lower goes first.</summary>
    public int? Priority { get; init; }

    /// <summary>For the deployment site instead of the app.</summary>
    public bool Scm { get; init; }

    internal SimNetworkRule Applied(SimResource resource, SimNetworkRule rule) => rule with
    {
        Action = Action ?? RuleAction.Allow,
        Priority = Priority ?? (FirewallCatalogue.Of(resource.Type).OrdersRules ? DefaultPriority : null),
        Scm = Scm,
    };
}

namespace ServiceEndpoints.Model;

/// <summary>The firewall of a resource: who may come in at its public endpoint.</summary>
public sealed record SimFirewall
{
    /// <summary>What happens to a source that no rule names; null where the service has no such switch.</summary>
    public RuleAction? DefaultAction { get; init; }

    /// <summary>
    /// Exceptions in Azure's words: <c>AzureServices</c>, for Storage also <c>Logging</c> and <c>Metrics</c>.
    /// </summary>
    public ValueList<string> Bypass { get; init; } = [];

    public PublicNetworkAccess PublicNetworkAccess { get; init; } = PublicNetworkAccess.Enabled;

    public ValueList<SimNetworkRule> NetworkRules { get; init; } = [];

    /// <summary>As <see cref="DefaultAction"/>, for the deployment site (scm) of a web app.</summary>
    public RuleAction? ScmDefaultAction { get; init; }

    /// <summary>Whether the deployment site goes by the rules of the app instead of its own.</summary>
    public bool ScmUsesMainRules { get; init; }

    public override string ToString() => DefaultAction is { } action ? $"Default {action}" : "Rules only";
}

/// <summary>Whether the public endpoint is offered at all.</summary>
public enum PublicNetworkAccess
{
    Enabled,
    Disabled,
    SecuredByPerimeter,

    /// <summary>Not told, where that means something else than Enabled: web apps.</summary>
    NotSet,
}

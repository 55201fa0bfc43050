namespace ServiceEndpoints.Model;

/// <summary>The firewall of a resource, for people to look at.</summary>
public sealed record SimResourceFirewall
{
    /// <summary>The resource's id.</summary>
    public required string Id { get; init; }

    public string Resource => ArmId.NameOf(Id);

    public required ResourceType Type { get; init; }

    /// <summary>What happens to a source that no rule names; null where the service has no such switch.</summary>
    public RuleAction? DefaultAction { get; init; }

    /// <summary>The exceptions; <c>None</c> where there could be some, nothing where there can be none.</summary>
    public ValueList<string> Bypass { get; init; } = [];

    public PublicNetworkAccess PublicNetworkAccess { get; init; }

    public ValueList<SimNetworkRule> NetworkRules { get; init; } = [];

    /// <summary>As <see cref="DefaultAction"/>, for the deployment site (scm) of a web app.</summary>
    public RuleAction? ScmDefaultAction { get; init; }

    /// <summary>Whether the deployment site goes by the rules of the app; null where there is no such site.</summary>
    public bool? ScmUsesMainRules { get; init; }

    public bool HasDeploymentSite => ScmUsesMainRules is not null;

    public override string ToString() => Resource;
}

using ServiceEndpoints.Addressing;

namespace ServiceEndpoints.Model;

/// <summary>A rule of a resource's firewall.</summary>
public sealed record SimNetworkRule
{
    public required string ResourceId { get; init; }

    public string Resource => ArmId.NameOf(ResourceId);

    public required NetworkRuleKind Kind { get; init; }

    /// <summary>What the rule names, as text: subnet id, address or range, resource id, service tag.</summary>
    public required string Value { get; init; }

    /// <summary>Its name where the service gives rules names.</summary>
    public string? Name { get; init; }

    public RuleAction Action { get; init; } = RuleAction.Allow;

    /// <summary>Position in an ordered list; null where the service's rules have no order.</summary>
    public int? Priority { get; init; }

    public NetworkRuleState State { get; init; } = NetworkRuleState.Succeeded;

    /// <summary>Accepted although its subnet had no endpoint; it matches once the endpoint is there.</summary>
    public bool IgnoreMissingEndpoint { get; init; }

    /// <summary>
    /// Its subnet's endpoint was disabled after the rule was added, and the topology says that such a rule stays
    /// without effect until it is removed and added again.
    /// </summary>
    public bool Stale { get; init; }

    /// <summary>Its subnet's endpoint was disabled at some time after the rule was added.</summary>
    public bool Interrupted { get; init; }

    /// <summary>For the deployment site (scm) of a web app instead of the app itself.</summary>
    public bool Scm { get; init; }

    /// <summary>The database of the server that the rule is for; null for the whole server.</summary>
    public string? Database { get; init; }

    /// <summary>What else a request must have to match, such as an HTTP header; null for nothing.</summary>
    public string? Condition { get; init; }

    /// <summary>The addresses of an IP rule; null for a service tag.</summary>
    public AddressRange? Range { get; init; }

    /// <summary>The subnet of a VNet rule, as <c>vnet/subnet</c>; null for other kinds.</summary>
    public string? Subnet => Kind == NetworkRuleKind.VirtualNetwork ? ArmId.PathOf(Value) : null;

    public override string ToString() => Subnet ?? (Database is null ? Value : $"{Database}: {Value}");
}

public enum NetworkRuleKind
{
    VirtualNetwork,
    IPRange,
    ResourceInstance,
}

/// <summary>
/// State of a rule in the words of the services: Storage and others say Succeeded, the SQL family says Ready.
/// Source: https://learn.microsoft.com/azure/templates/microsoft.storage/storageaccounts and
/// https://learn.microsoft.com/azure/templates/microsoft.sql/servers/virtualnetworkrules
/// </summary>
public enum NetworkRuleState
{
    Succeeded,
    Ready,
    Provisioning,
    Deprovisioning,
    Failed,
    NetworkSourceDeleted,
    Initializing,
    InProgress,
    Deleting,
    Unknown,
}

using ServiceEndpoints.Model;

namespace ServiceEndpoints.Queries.Impact;

/// <summary>Something of a topology that goes by service tags, and means other addresses with other tags.</summary>
/// <param name="Owner">What it is a part of: a security group, a route table, a subnet, a resource.</param>
/// <param name="Name">What it is called there.</param>
/// <param name="Id">Its Resource Manager id; that of the owner where it has none of its own.</param>
public sealed record SimServiceTagUse(ServiceTagUseKind Kind, string Owner, string Name, string Id)
{
    /// <summary>The tags that it names.</summary>
    public ValueList<string> ServiceTag { get; init; } = [];

    /// <summary>What only the later tags give it: of rules what they match and did not, of routes the prefixes.</summary>
    public ValueList<string> AddedPrefix { get; init; } = [];

    /// <summary>What only the earlier tags give it.</summary>
    public ValueList<string> RemovedPrefix { get; init; } = [];

    /// <summary>Those of its tags that one of the files lacks: with that file it is not known what it does.</summary>
    public ValueList<string> MissingTag { get; init; } = [];

    public override string ToString() => $"{Owner}/{Name}";
}

/// <summary>What goes by a service tag.</summary>
public enum ServiceTagUseKind
{
    SecurityRuleSource,
    SecurityRuleDestination,
    UserDefinedRoute,

    /// <summary>A route that a subnet has by an endpoint.</summary>
    EndpointRoute,

    /// <summary>A rule in the firewall of a resource.</summary>
    NetworkRule,
}

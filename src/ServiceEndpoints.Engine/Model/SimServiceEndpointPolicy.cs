using System;
using System.Linq;

namespace ServiceEndpoints.Model;

/// <summary>
/// A service endpoint policy: to which resources traffic over the endpoints of its subnets may go.
/// Source: https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoint-policies-overview
/// </summary>
public sealed record SimServiceEndpointPolicy : SimEntity
{
    public required string Location { get; init; }

    public ValueList<SimServiceEndpointPolicyDefinition> Definitions { get; init; } = [];

    public SimServiceEndpointPolicyDefinition? DefinitionNamed(string name) =>
        Definitions.FirstOrDefault(definition => ArmId.Same(definition.Name, name));
}

/// <summary>A part of a policy: resources of one service, or aliases that stand for those of managed services.</summary>
public sealed record SimServiceEndpointPolicyDefinition : SimPart
{
    /// <summary>The service of definitions that list aliases.</summary>
    public const string Global = nameof(Global);

    public string PolicyName => ArmId.NameOf(ParentId);

    /// <summary><c>Microsoft.Storage</c>, or <see cref="Global"/>.</summary>
    public required string Service { get; init; }

    /// <summary>
    /// Ids of subscriptions, resource groups or accounts, each standing for all accounts in it; or aliases such as
    /// <c>/services/Azure/ManagedInstance</c>.
    /// </summary>
    public ValueList<string> ServiceResource { get; init; } = [];

    public string? Description { get; init; }

    public bool IsGlobal => string.Equals(Service, Global, StringComparison.OrdinalIgnoreCase);
}

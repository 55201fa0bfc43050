using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Queries.SecurityRules;

/// <summary>A security rule in effect on an interface, its own or a default one.</summary>
public sealed record SimEffectiveSecurityRule
{
    public required string NetworkSecurityGroup { get; init; }

    /// <summary>Where the group is attached: <c>Subnet</c> or <c>NetworkInterface</c>.</summary>
    public required string AppliesTo { get; init; }

    public required string Name { get; init; }

    public required int Priority { get; init; }

    public required RuleDirection Direction { get; init; }

    public required RuleAction Access { get; init; }

    public required IPProtocol Protocol { get; init; }

    public required ValueList<string> SourceAddressPrefix { get; init; }

    public required ValueList<string> SourcePortRange { get; init; }

    public required ValueList<string> DestinationAddressPrefix { get; init; }

    public required ValueList<string> DestinationPortRange { get; init; }

    /// <summary>The addresses behind the prefixes, tags and groups; null when a tag is not known.</summary>
    public AddressSet? ExpandedSourceAddress { get; init; }

    public AddressSet? ExpandedDestinationAddress { get; init; }

    public override string ToString() => $"{NetworkSecurityGroup}/{Name}";
}

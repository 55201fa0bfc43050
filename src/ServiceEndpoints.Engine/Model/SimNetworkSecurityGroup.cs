using System.Linq;
using ServiceEndpoints.Addressing;

namespace ServiceEndpoints.Model;

/// <summary>A network security group (NSG) and its custom rules; the default rules are always there besides.</summary>
public sealed record SimNetworkSecurityGroup : SimEntity
{
    public required string Location { get; init; }

    public ValueList<SimSecurityRule> SecurityRules { get; init; } = [];

    public SimSecurityRule? RuleNamed(string name) => SecurityRules.FirstOrDefault(rule => ArmId.Same(rule.Name, name));
}

/// <summary>
/// A security rule. Prefixes and ports are kept as written: addresses, CIDR blocks, ranges, service tags, <c>*</c>.
/// Source: https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview
/// </summary>
public sealed record SimSecurityRule : SimPart
{
    public string NetworkSecurityGroupName => ArmId.NameOf(ParentId);

    /// <summary>100 to 4096 in custom rules; 65000 and above in default rules. Lower goes first.</summary>
    public required int Priority { get; init; }

    public required RuleDirection Direction { get; init; }

    public required RuleAction Access { get; init; }

    public IPProtocol Protocol { get; init; } = IPProtocol.Any;

    public ValueList<string> SourceAddressPrefix { get; init; } = ["*"];

    public ValueList<string> SourcePortRange { get; init; } = ["*"];

    public ValueList<string> DestinationAddressPrefix { get; init; } = ["*"];

    public ValueList<string> DestinationPortRange { get; init; } = ["*"];

    public ValueList<string> SourceApplicationSecurityGroupIds { get; init; } = [];

    public ValueList<string> DestinationApplicationSecurityGroupIds { get; init; } = [];

    public ValueList<string> SourceApplicationSecurityGroup =>
        SourceApplicationSecurityGroupIds.Select(ArmId.NameOf).ToValueList();

    public ValueList<string> DestinationApplicationSecurityGroup =>
        DestinationApplicationSecurityGroupIds.Select(ArmId.NameOf).ToValueList();
}

public enum RuleDirection
{
    Inbound,
    Outbound,
}

/// <summary>What a rule does with what it matches.</summary>
public enum RuleAction
{
    Allow,
    Deny,
}

/// <summary>A name for interfaces that security rules can use instead of addresses.</summary>
public sealed record SimApplicationSecurityGroup : SimEntity
{
    public required string Location { get; init; }
}

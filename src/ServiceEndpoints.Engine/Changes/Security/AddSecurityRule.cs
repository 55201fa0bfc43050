using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;
using ServiceEndpoints.Rules.Rights;
using ServiceEndpoints.Rules.Validity;

namespace ServiceEndpoints.Changes.Security;

/// <summary>
/// Adds a rule to a network security group. A side for which neither addresses nor groups are given stands for
/// everything.
/// </summary>
public sealed record AddSecurityRule : Change
{
    public required string NetworkSecurityGroupId { get; init; }

    public required string Name { get; init; }

    /// <summary>100 to 4096; lower goes first.</summary>
    public required int Priority { get; init; }

    public required RuleDirection Direction { get; init; }

    public required RuleAction Access { get; init; }

    public IPProtocol Protocol { get; init; } = IPProtocol.Any;

    public ValueList<string> SourceAddressPrefix { get; init; } = [];

    public ValueList<string> SourcePortRange { get; init; } = ["*"];

    public ValueList<string> DestinationAddressPrefix { get; init; } = [];

    public ValueList<string> DestinationPortRange { get; init; } = ["*"];

    public ValueList<string> SourceApplicationSecurityGroupIds { get; init; } = [];

    public ValueList<string> DestinationApplicationSecurityGroupIds { get; init; } = [];

    public override string Action => $"Add security rule {Name}";

    public override string Target => ArmId.NameOf(NetworkSecurityGroupId);

    public override IEnumerable<ArmRequest> Requests(SimTopology topology) =>
    [
        ArmRequest.Write(ArmId.Child(NetworkSecurityGroupId, ArmTypes.SecurityRules, Name)).Joining(
            SourceApplicationSecurityGroupIds.Concat(DestinationApplicationSecurityGroupIds),
            "joinNetworkSecurityRule"),
    ];

    public override Result<Changed> Apply(SimTopology topology)
    {
        if (!ExistenceRule.Find(topology.NetworkSecurityGroups, NetworkSecurityGroupId)
            .IsSuccess(out SimNetworkSecurityGroup? group, out Refusal? missing))
        {
            return missing;
        }

        SimSecurityRule rule = ToRule(group);
        Refusal? refusal = NameRule.Judge(NamedKind.SecurityRule, Name)
            ?? JudgeUnique(group)
            ?? ExistenceRule.Judge(
                topology.ApplicationSecurityGroups,
                SourceApplicationSecurityGroupIds.Concat(DestinationApplicationSecurityGroupIds))
            ?? AdmissionRules.SecurityRule.Judge(topology, group, rule);
        return refusal is not null
            ? refusal
            : new Changed(topology.With(group with { SecurityRules = group.SecurityRules.Add(rule) }), rule);
    }

    private static ValueList<string> SideOf(ValueList<string> prefixes, ValueList<string> groups) =>
        prefixes.Count + groups.Count == 0 ? ["*"] : prefixes;

    private Refusal? JudgeUnique(SimNetworkSecurityGroup group) =>
        group.RuleNamed(Name) is null
            ? null
            : EntityNoun.Of<SimSecurityRule>().Exists(Name, $"network security group '{group}'");

    private SimSecurityRule ToRule(SimNetworkSecurityGroup group) => new()
    {
        Id = ArmId.Child(group.Id, ArmTypes.SecurityRules, Name),
        Priority = Priority,
        Direction = Direction,
        Access = Access,
        Protocol = Protocol,
        SourceAddressPrefix = SideOf(SourceAddressPrefix, SourceApplicationSecurityGroupIds),
        SourcePortRange = SourcePortRange,
        DestinationAddressPrefix = SideOf(DestinationAddressPrefix, DestinationApplicationSecurityGroupIds),
        DestinationPortRange = DestinationPortRange,
        SourceApplicationSecurityGroupIds = SourceApplicationSecurityGroupIds,
        DestinationApplicationSecurityGroupIds = DestinationApplicationSecurityGroupIds,
    };
}

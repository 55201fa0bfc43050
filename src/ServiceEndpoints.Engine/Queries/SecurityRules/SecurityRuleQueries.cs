using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Evaluation;
using ServiceEndpoints.Evaluation.Security;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Queries.SecurityRules;

/// <summary>Which security rules are in effect somewhere, and what they do with a packet.</summary>
public static class SecurityRuleQueries
{
    /// <summary>The rules of a subnet, or of an interface in it, in the order in which they are tried.</summary>
    /// <param name="nic">Null asks about the subnet alone.</param>
    public static ValueList<SimEffectiveSecurityRule> Effective(
        SimTopology topology, SimSubnet subnet, SimVM? vm, SimNetworkInterface? nic)
    {
        CompiledNetwork network = CompiledNetwork.Of(topology);
        if (network.Subnet(subnet.Id) is not { } compiled)
        {
            return [];
        }

        Node node = NodeOf(compiled, vm, nic);
        return Groups(network, node, RuleDirection.Inbound)
            .SelectMany(entry => new[] { RuleDirection.Inbound, RuleDirection.Outbound }
                .SelectMany(direction => entry.Group.InOrder(direction))
                .DistinctBy(rule => rule.Definition.Id, ArmId.Comparer)
                .Select(rule => Row(entry.Group, entry.AppliesTo, rule)))
            .ToValueList();
    }

    /// <summary>
    /// What the rules do with one packet; every group on the way must allow. A group that surely denies decides,
    /// whatever is not known of another.
    /// </summary>
    public static Result<SimIPFlow> Verify(
        SimTopology topology, SimSubnet subnet, SimVM? vm, SimNetworkInterface? nic, IPFlow flow)
    {
        CompiledNetwork network = CompiledNetwork.Of(topology);
        if (network.Subnet(subnet.Id) is not { } compiled)
        {
            return new Refusal(ErrorId.SubnetNotFound, $"The subnet {subnet} is not in the topology.", subnet.Id);
        }

        Node node = NodeOf(compiled, vm, nic);
        if (SecurityTags.Platform.Contains(flow.RemoteAddress))
        {
            return Answer(node, flow, "Allow", "", "", []);
        }

        return Judge(network, node, flow, flow.Packet(nic?.PrivateIPAddress ?? compiled.UsableAddresses.First));
    }

    private static Node NodeOf(CompiledSubnet subnet, SimVM? vm, SimNetworkInterface? nic) =>
        vm is null || nic is null ? AnyNode.In(subnet) : new InterfaceNode(subnet, vm, nic);

    private static SimIPFlow Judge(CompiledNetwork network, Node node, IPFlow flow, Traffic packet)
    {
        List<SimRuleMatch> matches = [];
        (string Rule, string Group)? uncertain = Unknown(network, node);
        foreach ((CompiledSecurityGroup group, _) in Groups(network, node, flow.Direction))
        {
            if (group.Unread is not null)
            {
                uncertain ??= ("", group.Name);
                continue;
            }

            List<Ruling> rulings = group.Judge(packet, flow.Direction);
            string rule = rulings[0].Rule.Definition.Name;
            matches.AddRange(Tried(group, rulings[0], packet, flow.Direction));
            if (rulings.All(ruling => ruling.Denies))
            {
                return Answer(node, flow, "Deny", rule, group.Name, matches);
            }

            uncertain ??= rulings.All(ruling => ruling.Allows) ? null : (rule, group.Name);
        }

        if (uncertain is { } doubt)
        {
            return Answer(node, flow, "Unknown", doubt.Rule, doubt.Group, matches);
        }

        SimRuleMatch? last = matches.LastOrDefault(match => match.Matched);
        return Answer(node, flow, "Allow", last?.RuleName ?? "", last?.NetworkSecurityGroup ?? "", matches);
    }

    /// <summary>A group that filters here and of which the rules are not known; null when there is none.</summary>
    private static (string Rule, string Group)? Unknown(CompiledNetwork network, Node node)
    {
        UnresolvedValue? unread = node.Subnet.Subnet.Unread("networkSecurityGroup")
            ?? node.Unread("networkSecurityGroup");
        if (unread is not null)
        {
            return ("", unread.Expression);
        }

        string? missing = network.Topology.Scope == TopologyScope.Complete
            ? null
            : node.SecurityGroupIds().Select(group => group.GroupId)
                .FirstOrDefault(id => network.SecurityGroup(id, node.Subnet) is null);
        return missing is null ? null : ("", ArmId.NameOf(missing));
    }

    private static SimIPFlow Answer(
        Node node, IPFlow flow, string access, string rule, string group, List<SimRuleMatch> matches) => new()
        {
            Interface = node.InterfaceName,
            Direction = flow.Direction,
            Access = access,
            RuleName = rule,
            NetworkSecurityGroup = group,
            RuleMatches = matches.ToValueList(),
        };

    private static IEnumerable<SimRuleMatch> Tried(
        CompiledSecurityGroup group, Ruling ruling, Traffic packet, RuleDirection direction)
    {
        foreach (CompiledSecurityRule rule in group.InOrder(direction))
        {
            bool matched = ReferenceEquals(rule, ruling.Rule);
            yield return new(
                group.Name,
                rule.Definition.Name,
                rule.Definition.Priority,
                rule.Definition.Access,
                matched,
                RuleMismatch.Fields(rule, packet).ToValueList());
            if (matched)
            {
                yield break;
            }
        }
    }

    private static IEnumerable<(CompiledSecurityGroup Group, string AppliesTo)> Groups(
        CompiledNetwork network, Node node, RuleDirection direction)
    {
        IEnumerable<(string? Id, string AppliesTo)> ids =
        [
            (node.Subnet.Subnet.NetworkSecurityGroupId, "Subnet"),
            (node.SecurityGroupId, "NetworkInterface"),
        ];
        foreach ((string? id, string appliesTo) in direction == RuleDirection.Inbound ? ids : ids.Reverse())
        {
            if (id is not null && network.SecurityGroup(id, node.Subnet) is { } group)
            {
                yield return (group, appliesTo);
            }
        }
    }

    private static SimEffectiveSecurityRule Row(CompiledSecurityGroup group, string appliesTo, CompiledSecurityRule rule) => new()
    {
        NetworkSecurityGroup = group.Name,
        AppliesTo = appliesTo,
        Name = rule.Definition.Name,
        Priority = rule.Definition.Priority,
        Direction = rule.Definition.Direction,
        Access = rule.Definition.Access,
        Protocol = rule.Definition.Protocol,
        SourceAddressPrefix = Names(rule.Definition.SourceApplicationSecurityGroup, rule.Definition.SourceAddressPrefix),
        SourcePortRange = rule.Definition.SourcePortRange,
        DestinationAddressPrefix =
            Names(rule.Definition.DestinationApplicationSecurityGroup, rule.Definition.DestinationAddressPrefix),
        DestinationPortRange = rule.Definition.DestinationPortRange,
        ExpandedSourceAddress = rule.Doubt is null ? rule.Source : null,
        ExpandedDestinationAddress = rule.Doubt is null ? rule.Destination : null,
    };

    private static ValueList<string> Names(ValueList<string> groups, ValueList<string> prefixes) =>
        groups.Count > 0 ? groups : prefixes;
}

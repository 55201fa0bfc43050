using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Evaluation.Security;

/// <summary>Turns the rules of a group into sets, as its subnet's tags and the members of ASGs have them.</summary>
/// <param name="tags">The tags of the subnet that the group works in.</param>
/// <param name="membersOf">The addresses in an application security group.</param>
internal sealed class SecurityRuleCompiler(SecurityTags tags, Func<string, RuleSide> membersOf)
{
    public CompiledSecurityGroup Compile(SimNetworkSecurityGroup group) =>
        new(group, group.SecurityRules.Concat(DefaultSecurityRules.Of(group)).SelectMany(Compile));

    /// <summary>A rule for what it surely matches, and one for what it may match besides.</summary>
    private IEnumerable<CompiledSecurityRule> Compile(SimSecurityRule rule)
    {
        RuleSide source = Side(
            Unread(rule, "sourceAddressPrefix", "sourceApplicationSecurityGroups"),
            rule.SourceAddressPrefix,
            rule.SourceApplicationSecurityGroupIds);
        RuleSide destination = Side(
            Unread(rule, "destinationAddressPrefix", "destinationApplicationSecurityGroups"),
            rule.DestinationAddressPrefix,
            rule.DestinationApplicationSecurityGroupIds);
        PortSet? sourcePorts = Ports(Unread(rule, "sourcePortRange"), rule.SourcePortRange);
        PortSet? ports = Ports(Unread(rule, "destinationPortRange"), rule.DestinationPortRange);
        RuleDoubt? whole = OfWhole(rule, sourcePorts is not null && ports is not null);
        if (whole is null && !source.Sure.IsEmpty && !destination.Sure.IsEmpty)
        {
            yield return new()
            {
                Definition = rule,
                Source = source.Sure,
                Destination = destination.Sure,
                SourcePorts = sourcePorts!,
                Ports = ports!,
            };
        }

        if ((whole ?? source.Doubt ?? destination.Doubt) is { } doubt)
        {
            yield return new()
            {
                Definition = rule,
                Source = source.Possible,
                Destination = destination.Possible,
                SourcePorts = sourcePorts ?? PortSet.All,
                Ports = ports ?? PortSet.All,
                Doubt = doubt,
                HasKnownAccess = Unread(rule, "access") is null,
                HasKnownPlace = Unread(rule, "priority") is null,
                HasKnownDirection = Unread(rule, "direction") is null,
                HasKnownProtocol = Unread(rule, "protocol") is null,
            };
        }
    }

    /// <summary>What casts doubt on the whole of a rule, so that it surely matches nothing.</summary>
    private static RuleDoubt? OfWhole(SimSecurityRule rule, bool knowsPorts)
    {
        return rule.Unresolved.Count > 0 ? new($"hangs on {rule.Unresolved[0]}")
            : knowsPorts ? null
            : new("names ports that cannot be read");
    }

    private RuleSide Side(UnresolvedValue? unread, ValueList<string> prefixes, ValueList<string> groups) =>
        unread is not null ? RuleSide.Unknown(new($"hangs on {unread}"))
        : (groups.Count > 0 ? groups.Select(membersOf) : prefixes.Select(tags.Find))
            .Aggregate(RuleSide.Known(AddressSet.Empty), (one, other) => one.Or(other));

    /// <summary>Null when it is not known which.</summary>
    private static PortSet? Ports(UnresolvedValue? unread, ValueList<string> ranges)
    {
        List<PortSet> sets = [];
        foreach (string text in unread is null ? ranges : [])
        {
            if (!PortSet.TryParse(text, out PortSet ports, out _))
            {
                return null;
            }

            sets.Add(ports);
        }

        return unread is null ? PortSet.UnionOf(sets) : null;
    }

    /// <summary>A rule whose condition is not known has all its properties, if it is there.</summary>
    private static UnresolvedValue? Unread(SimSecurityRule rule, params string[] words) =>
        rule.Unresolved.FirstOrDefault(value =>
            value.Property == "properties" || value.Names(words));
}

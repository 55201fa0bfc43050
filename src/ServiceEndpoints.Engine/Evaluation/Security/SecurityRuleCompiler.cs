using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;

namespace ServiceEndpoints.Evaluation.Security;

/// <summary>Turns the rules of a group into sets, as its subnet's tags and the members of ASGs have them.</summary>
/// <param name="tags">The tags of the subnet that the group works in.</param>
/// <param name="membersOf">The addresses in an application security group; null when it is not known.</param>
internal sealed class SecurityRuleCompiler(SecurityTags tags, Func<string, AddressSet?> membersOf)
{
    public CompiledSecurityGroup Compile(SimNetworkSecurityGroup group) =>
        new(group, group.SecurityRules.Concat(DefaultSecurityRules.Of(group)).Select(Compile));

    private CompiledSecurityRule Compile(SimSecurityRule rule)
    {
        string? unknown = rule.Unresolved.Count > 0 ? rule.Unresolved[0].ToString() : null;
        return new()
        {
            Definition = rule,
            Source = Addresses(rule.SourceAddressPrefix, rule.SourceApplicationSecurityGroupIds, ref unknown),
            Destination =
                Addresses(rule.DestinationAddressPrefix, rule.DestinationApplicationSecurityGroupIds, ref unknown),
            SourcePorts = Ports(rule.SourcePortRange, ref unknown),
            Ports = Ports(rule.DestinationPortRange, ref unknown),
            UnknownName = unknown,
        };
    }

    private AddressSet Addresses(ValueList<string> prefixes, ValueList<string> groups, ref string? unknown)
    {
        List<AddressSet> sets = [];
        foreach (string prefix in groups.Count > 0 ? [] : prefixes)
        {
            Add(sets, tags.Find(prefix), prefix, ref unknown);
        }

        foreach (string group in groups)
        {
            Add(sets, membersOf(group), ArmId.NameOf(group), ref unknown);
        }

        return AddressSet.UnionOf(sets);
    }

    private static void Add(List<AddressSet> sets, AddressSet? found, string name, ref string? unknown)
    {
        unknown ??= found is null ? name : null;
        sets.Add(found ?? AddressSet.All);
    }

    private static PortSet Ports(ValueList<string> ranges, ref string? unknown)
    {
        List<PortSet> sets = [];
        foreach (string text in ranges)
        {
            bool known = PortSet.TryParse(text, out PortSet ports, out _);
            unknown ??= known ? null : text;
            sets.Add(known ? ports : PortSet.All);
        }

        return PortSet.UnionOf(sets);
    }
}

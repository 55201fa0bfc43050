using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Evaluation.Security;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Security;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Evaluation.Path;

/// <summary>
/// The security groups of a place. Each is asked, also when an earlier one denied, so that every blocker is found.
/// </summary>
internal readonly struct SecurityGate<TTrace>(CompiledNetwork network, TTrace trace)
    where TTrace : struct, ITrace
{
    /// <summary>Cuts the flight into the parts that the groups of the place tell apart.</summary>
    public IReadOnlyList<Flight> Pass(Node node, Flight flight, RuleDirection direction)
    {
        if (SecurityTags.Platform.IsSupersetOf(flight.Traffic.Destination))
        {
            TellOfEscape(node, flight);
            return [flight];
        }

        List<(string GroupId, string Where)> groups = node.SecurityGroupIds().ToList();
        if (direction == RuleDirection.Outbound)
        {
            groups.Reverse();
        }

        IReadOnlyList<Flight> parts = [WithUnread(node, flight)];
        foreach ((string groupId, string where) in groups)
        {
            parts = Judge(node, parts, groupId, where, direction);
        }

        return parts;
    }

    private void TellOfEscape(Node node, Flight flight)
    {
        if (TTrace.Records && node.SecurityGroupIds().Any())
        {
            trace.Step(Stage.SecurityRules, PlatformAddressesEscape.Instance, node.Name, flight.Traffic, new(
                "", "NotFiltered", $"The security groups of {node} do not filter traffic to the platform."));
        }
    }

    private static Flight WithUnread(Node node, Flight flight)
    {
        UnresolvedValue? unread = node.Subnet.Subnet.Unread("networkSecurityGroup")
            ?? node.Unread("networkSecurityGroup");
        return unread is null
            ? flight
            : flight.With(NotKnown(node.Name, $"The security group of {node} could not be read: {unread}."));
    }

    private IReadOnlyList<Flight> Judge(
        Node node, IReadOnlyList<Flight> parts, string groupId, string where, RuleDirection direction)
    {
        if (network.SecurityGroup(groupId, node.Subnet) is not { } group)
        {
            if (network.Topology.Scope == TopologyScope.Complete)
            {
                return parts;
            }

            string name = ArmId.NameOf(groupId);
            Finding missing = NotKnown(name, $"The security group {name} of {where} is not in the topology.");
            return parts.Select(part => part.With(missing)).ToList();
        }

        if (group.Unread is { } unread)
        {
            Finding unreadRules = NotKnown(group.Name, $"The rules of {group.Name} on {where} hang on {unread}.");
            return [.. parts.Select(part => part.With(unreadRules))];
        }

        List<Flight> judged = new(parts.Count);
        foreach (Flight part in parts)
        {
            foreach (Ruling ruling in group.Judge(part.Traffic, direction))
            {
                judged.Add(After(part, group, ruling, where, direction));
            }
        }

        return judged;
    }

    private Flight After(
        Flight part, CompiledSecurityGroup group, Ruling ruling, string where, RuleDirection direction)
    {
        Flight cut = part with { Traffic = ruling.Part };
        string rule = ruling.Rule.Definition.Name;
        if (TTrace.Records)
        {
            string outcome = ruling.IsUnknown ? "Unknown" : ruling.Rule.Definition.Access.ToString();
            StepNote note = new(
                $"{group.Name}/{rule}",
                outcome,
                $"{group.Name} on {where}: {rule} ({ruling.Rule.Definition.Priority}) answers {outcome}, {direction}.")
            {
                Candidates = Earlier(group, ruling, direction),
            };
            trace.Step(Stage.SecurityRules, RuleBehind.Of(ruling.Rule.Definition), group.Name, ruling.Part, note);
        }

        if (ruling.Allows)
        {
            return cut;
        }

        return cut.With(ruling.IsUnknown ? Uncertain(group, ruling) : Denial(group, ruling, where, direction));
    }

    private static Finding Denial(
        CompiledSecurityGroup group, Ruling ruling, string where, RuleDirection direction) => new(
            Stage.SecurityRules,
            Reason.NsgDenied,
            TTrace.Records ? RuleBehind.Of(ruling.Rule.Definition) : FirstMatchingRuleDecides.Instance,
            $"{group.Name}/{ruling.Rule.Definition.Name}",
            TTrace.Records
                ? $"{direction} rule {ruling.Rule.Definition.Name} of {group.Name} on {where} denies it. Allow it with a "
                    + $"rule of lower priority number than {ruling.Rule.Definition.Priority}: Add-SimSecurityRule "
                    + $"{group.Name}."
                : "");

    private static Finding Uncertain(CompiledSecurityGroup group, Ruling ruling) => new(
        Stage.SecurityRules,
        ruling.Doubt!.IsOfTag ? Reason.UnknownServiceTag : Reason.UnresolvedReference,
        DoubtfulRulesDecideNothing.Instance,
        $"{group.Name}/{ruling.Rule.Definition.Name}",
        TTrace.Records
            ? $"Rule {ruling.Rule.Definition.Name} of {group.Name} {ruling.Doubt}."
            : "")
    {
        IsUnknown = true,
    };

    private static Finding NotKnown(string component, string text) => new(
        Stage.SecurityRules, Reason.UnresolvedReference, SubnetAndInterfaceMustBothAllow.Instance, component, text)
    {
        IsUnknown = true,
    };

    /// <summary>The rules that were tried before the one that decided, with the field that did not match.</summary>
    private static List<SimCandidate> Earlier(CompiledSecurityGroup group, Ruling ruling, RuleDirection direction) => group
        .InOrder(direction)
        .TakeWhile(rule => !ReferenceEquals(rule, ruling.Rule))
        .Where(rule => !ReferenceEquals(rule.Definition, ruling.Rule.Definition))
        .Select(rule => new SimCandidate(rule.Definition.Name, RuleMismatch.Text(rule, ruling.Part)))
        .ToList();
}

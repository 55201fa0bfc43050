using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Opinion.Naive;

namespace ServiceEndpoints.Opinion.Comparison;

internal static class SecurityTranslation
{
    private static readonly string[] s_colours = ["red", "blue"];

    public static IEnumerable<SimApplicationSecurityGroup> Labels(Estate estate) =>
        from net in estate.Nets
        from colour in s_colours
        select new SimApplicationSecurityGroup { Id = Ids.OfLabel($"{net.Name}-{colour}"), Location = net.Region };

    public static SimNetworkSecurityGroup Of(Group gang) => new()
    {
        Id = Ids.Of(gang),
        Location = "westeurope",
        SecurityRules = gang.Lines.Select(line => Of(gang, line)).ToValueList(),
        Unresolved = Ids.Unread(gang.Unread),
    };

    private static SimSecurityRule Of(Group gang, Line line) => new()
    {
        Id = ArmId.Child(Ids.Of(gang), ArmTypes.SecurityRules, line.Name),
        Unresolved = Ids.Unread(line.Unread),
        Priority = line.Priority,
        Direction = line.Inbound ? RuleDirection.Inbound : RuleDirection.Outbound,
        Access = line.Allow ? RuleAction.Allow : RuleAction.Deny,
        Protocol = line.Protocol,
        SourceAddressPrefix = line.FromLabels ? [] : line.From.ToValueList(),
        SourceApplicationSecurityGroupIds = line.FromLabels ? line.From.Select(Ids.OfLabel).ToValueList() : [],
        SourcePortRange = line.FromPorts.Select(Text).ToValueList(),
        DestinationAddressPrefix = line.ToLabels ? [] : line.To.ToValueList(),
        DestinationApplicationSecurityGroupIds = line.ToLabels ? line.To.Select(Ids.OfLabel).ToValueList() : [],
        DestinationPortRange = line.ToPorts.Select(Text).ToValueList(),
    };

    private static string Text(Stretch ports) =>
        ports == new Stretch(0, 65535) ? "*"
        : ports.First == ports.Last ? $"{ports.First}"
        : $"{ports.First}-{ports.Last}";
}

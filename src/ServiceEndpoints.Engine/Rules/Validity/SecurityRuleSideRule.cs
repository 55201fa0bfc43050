using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A service tag, or *, stands alone on its side of a rule; groups and addresses do not mix.</summary>
public sealed class SecurityRuleSideRule : AdmissionRule<SimNetworkSecurityGroup, SimSecurityRule>
{
    public static readonly SecurityRuleSideRule Instance = new();

    private SecurityRuleSideRule()
        : base(
            "SE1534",
            "One kind of thing per side",
            "A side of a security rule has either addresses, or one service tag, or *, or application security groups.",
            "https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimNetworkSecurityGroup whole, SimSecurityRule part) =>
        Judge(part, "source", part.SourceAddressPrefix, part.SourceApplicationSecurityGroupIds)
        ?? Judge(part, "destination", part.DestinationAddressPrefix, part.DestinationApplicationSecurityGroupIds);

    private static Refusal? Judge(
        SimSecurityRule rule, string side, ValueList<string> prefixes, ValueList<string> groups)
    {
        if (prefixes.Count + groups.Count == 0)
        {
            return Refuse(rule, $"The {side} of the rule names nothing; * names everything.");
        }

        if (prefixes.Count > 0 && groups.Count > 0)
        {
            return Refuse(rule, $"The {side} of a rule has either addresses or application security groups, not both.");
        }

        string? name = prefixes.FirstOrDefault(text => !SecurityRuleAddressRule.IsAddress(text));
        return name is null || prefixes.Count == 1
            ? null
            : Refuse(rule, $"'{name}' must stand alone: a {side} is several addresses, or one service tag.");
    }

    private static Refusal Refuse(SimSecurityRule rule, string message) =>
        new(ErrorId.ValueInvalid, message, rule.Name);
}

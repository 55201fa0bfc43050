using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>Ports are numbers, ranges of them, or *.</summary>
public sealed class SecurityRulePortRule : AdmissionRule<SimNetworkSecurityGroup, SimSecurityRule>
{
    public static readonly SecurityRulePortRule Instance = new();

    private SecurityRulePortRule()
        : base(
            "SE1535",
            "Ports of security rules",
            "A port range of a security rule is a number from 0 to 65535, two of them with a hyphen, or *.",
            "https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimNetworkSecurityGroup whole, SimSecurityRule part)
    {
        if (part.SourcePortRange.Count == 0 || part.DestinationPortRange.Count == 0)
        {
            return new(ErrorId.ValueInvalid, "The rule names no ports; * names all.", part.Name);
        }

        return part.SourcePortRange
            .Concat(part.DestinationPortRange)
            .Select(JudgeText)
            .FirstOrDefault(refusal => refusal is not null);
    }

    private static Refusal? JudgeText(string text) => PortRange.TryParse(text, out _, out string reason)
        ? null
        : new(
            ErrorId.ValueInvalid,
            $"Security rule has invalid Port range. Value provided: {text}. {reason}",
            text,
            "SecurityRuleInvalidPortRange");
}

using System;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>What stands for addresses in a security rule must be readable as such.</summary>
public sealed class SecurityRuleAddressRule : AdmissionRule<SimNetworkSecurityGroup, SimSecurityRule>
{
    public static readonly SecurityRuleAddressRule Instance = new();

    private SecurityRuleAddressRule()
        : base(
            "SE1532",
            "Addresses of security rules",
            "A side of a security rule names addresses, CIDR blocks, a service tag, application security groups or *.",
            "https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimNetworkSecurityGroup whole, SimSecurityRule part) =>
        part.SourceAddressPrefix
            .Concat(part.DestinationAddressPrefix)
            .Select(JudgeText)
            .FirstOrDefault(refusal => refusal is not null);

    /// <summary>Whether the text is meant as an address, right or wrong, and not as a name.</summary>
    internal static bool IsAddress(string text) =>
        text.Length > 0 && (char.IsAsciiDigit(text[0]) || text.Contains(':', StringComparison.Ordinal));

    private static Refusal? JudgeText(string text)
    {
        if (text == "*")
        {
            return null;
        }

        string? fault = text.Length == 0 ? "It is empty." : IsAddress(text) ? FaultOf(text) : null;
        return fault is null
            ? null
            : new(
                ErrorId.AddressPrefixInvalid,
                $"Security rule has invalid Address prefix. Value provided: {text}. {fault}",
                text,
                "SecurityRuleInvalidAddressPrefix");
    }

    private static string? FaultOf(string text)
    {
        if (text.Contains(':', StringComparison.Ordinal))
        {
            string prefix = text.Contains('/', StringComparison.Ordinal) ? text : text + "/128";
            return IPv6PrefixText.Fault(prefix) is { } fault ? $"As an IPv6 prefix, {fault}." : null;
        }

        string reason;
        bool isRead = text.Contains('/', StringComparison.Ordinal)
            ? AddressPrefix.TryParse(text, out _, out reason)
            : IPv4Address.TryParse(text, out _, out reason);
        return isRead ? null : reason;
    }
}

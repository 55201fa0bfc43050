using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>Address ranges are written as CIDR blocks without host bits.</summary>
public sealed class AddressPrefixTextRule : Rule
{
    public static readonly AddressPrefixTextRule Instance = new();

    private AddressPrefixTextRule()
        : base(
            "SE1101",
            "Ranges are CIDR blocks",
            "An address range is a CIDR block whose host bits are clear.",
            "https://learn.microsoft.com/azure/virtual-network/manage-virtual-network")
    {
    }

    /// <summary>Tells the IPv4 blocks from the IPv6 ones; of IPv4 there is at least one.</summary>
    public static Result<AddressRanges> ReadSpace(IReadOnlyCollection<string> texts) =>
        Read(texts).Then<AddressRanges>(ranges => ranges.IPv4.Count > 0
            ? ranges
            : new Refusal(
                ErrorId.AddressPrefixInvalid, "There must be at least one IPv4 range, such as 10.0.0.0/16."));

    /// <summary>Tells the IPv4 blocks from the IPv6 ones; there may be none.</summary>
    public static Result<AddressRanges> Read(IReadOnlyCollection<string> texts)
    {
        List<AddressPrefix> ipv4 = [];
        List<string> ipv6 = [];
        foreach (string text in texts)
        {
            if (text.Contains(':', StringComparison.Ordinal))
            {
                if (IPv6PrefixText.Fault(text) is { } fault)
                {
                    return Invalid($"{Excerpt.Of(text)} is not an address prefix: {fault}.", text);
                }

                ipv6.Add(text);
            }
            else if (AddressPrefix.TryParse(text, out AddressPrefix prefix, out string reason))
            {
                ipv4.Add(prefix);
            }
            else
            {
                return Invalid(reason, text);
            }
        }

        return new AddressRanges(ipv4.ToValueList(), ipv6.ToValueList());
    }

    /// <summary>IPv4 blocks only, as for routes that a gateway learns.</summary>
    public static Result<ValueList<AddressPrefix>> ReadIPv4(IReadOnlyCollection<string> texts) =>
        Read(texts).Then<ValueList<AddressPrefix>>(ranges => ranges.IPv6.Count == 0
            ? ranges.IPv4
            : Invalid($"'{ranges.IPv6[0]}' is an IPv6 range, and only IPv4 is taken here.", ranges.IPv6[0]));

    private static Refusal Invalid(string message, string text) => new(ErrorId.AddressPrefixInvalid, message, text);
}

/// <summary>An address space, IPv4 and IPv6 apart.</summary>
public sealed record AddressRanges(ValueList<AddressPrefix> IPv4, ValueList<string> IPv6)
{
    public override string ToString() => string.Join(", ", IPv4.Select(prefix => prefix.ToString()).Concat(IPv6));
}

using System;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>Some services want one or two addresses written one by one.</summary>
public sealed class IPRuleSizeRule : AdmissionRule<SimResource, SimNetworkRule>
{
    public static readonly IPRuleSizeRule Instance = new();

    private IPRuleSizeRule()
        : base(
            "SE1518",
            "No blocks of one or two addresses",
            "IP rules of Storage and Cognitive Services refuse the lengths /31 and /32; such addresses are "
            + "written singly.",
            "https://learn.microsoft.com/azure/storage/common/storage-network-security")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimResource whole, SimNetworkRule part)
    {
        bool isTooSmall = part.Range is { AddressCount: <= 2 }
            && part.Value.Contains('/', StringComparison.Ordinal)
            && FirewallCatalogue.Of(whole.Type).RefusesSmallBlocks;
        return isTooSmall
            ? IPRuleFormRule.Refuse(
                whole, part.Value, $"Write {part.Range!.Value.First} without prefix length, one rule an address.")
            : null;
    }
}

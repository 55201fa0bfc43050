using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>Some services take only addresses that can arrive over the Internet.</summary>
public sealed class IPRuleAddressRule : AdmissionRule<SimResource, SimNetworkRule>
{
    public static readonly IPRuleAddressRule Instance = new();

    private IPRuleAddressRule()
        : base(
            "SE1517",
            "IP rules name public addresses",
            "IP rules of Storage, Cosmos DB, Key Vault and Cognitive Services name no private or reserved addresses.",
            "https://learn.microsoft.com/azure/storage/common/storage-network-security")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimResource whole, SimNetworkRule part)
    {
        if (part.Range is not { } range || !FirewallCatalogue.Of(whole.Type).PublicAddressesOnly)
        {
            return null;
        }

        // A wider block than the reserved one also has public addresses.
        AddressRange reserved = ReservedRanges.RefusedInIPRules
            .Select(AddressRange.From)
            .FirstOrDefault(candidate => candidate.Contains(range));
        return reserved.IsSingle ? null : IPRuleFormRule.Refuse(whole, part.Value, TextOf(whole, part, reserved));
    }

    private static string TextOf(SimResource resource, SimNetworkRule rule, AddressRange reserved)
    {
        string kind = reserved.First.IsPrivate ? "private" : "reserved";
        if (resource.Type != ResourceType.KeyVault)
        {
            return $"{rule.Value} belongs to the range {reserved} of {kind} addresses; "
                + $"a {resource.Type} sees only public ones.";
        }

        // Azure's words, as reported by users of the API.
        int index = resource.Firewall.NetworkRules.Count(other => other.Kind == NetworkRuleKind.IPRange);
        return $"Invalid value found at properties.networkAcls.ipRules[{index}].value: {rule.Value} belongs to "
            + $"forbidden range {reserved.First}-{reserved.Last} ({kind} IP addresses)";
    }
}

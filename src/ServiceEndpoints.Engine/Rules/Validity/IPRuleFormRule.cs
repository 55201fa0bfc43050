using System;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>Each service has its own way to write the addresses of an IP rule.</summary>
public sealed class IPRuleFormRule : Rule
{
    public static readonly IPRuleFormRule Instance = new();

    private const string AnyVNets = "AnyVnets";

    private IPRuleFormRule()
        : base(
            "SE1515",
            "How IP rules are written",
            "The SQL family and Data Lake Store take a first and a last address, App Service also IPv6 blocks and "
            + "service tags, all others an IPv4 address or CIDR block.",
            "https://learn.microsoft.com/azure/templates/")
    {
    }

    /// <summary>The rule's addresses; none for a service tag, <c>AnyVnets</c> or IPv6.</summary>
    public static Result<IPRuleValue> Read(SimTopology topology, SimResource resource, string text)
    {
        IPRuleForm form = FirewallCatalogue.Of(resource.Type).IPRules;
        if (form == IPRuleForm.Restriction && !LooksLikeAddress(text))
        {
            return ReadName(topology, text);
        }

        if (!AddressRange.TryParse(text, out AddressRange range, out string reason))
        {
            return Refuse(resource, text, reason);
        }

        return form != IPRuleForm.StartEnd && text.Contains('-', StringComparison.Ordinal)
            ? Refuse(resource, text, $"A {resource.Type} takes an address or a CIDR block, not a first and a last one.")
            : new IPRuleValue(text, range);
    }

    internal static Refusal Refuse(SimResource resource, string text, string reason)
    {
        bool isStorage = resource.Type == ResourceType.StorageAccount;
        return new(
            ErrorId.InvalidIPRule,
            isStorage ? $"{StorageText} {reason}" : reason,
            text,
            isStorage ? "InvalidValuesForRequestParameters" : null);
    }

    // Azure's words, as reported by users of the API.
    private const string StorageText =
        "Values for request parameters are invalid: networkAcls.ipRule[*].value. "
        + "For more information, see - https://aka.ms/storagenetworkruleset.";

    private static bool LooksLikeAddress(string text) =>
        text.Length > 0 && char.IsAsciiDigit(text[0]) && !text.Contains(':', StringComparison.Ordinal);

    private static Result<IPRuleValue> ReadName(SimTopology topology, string text)
    {
        if (ArmId.Same(text, AnyVNets))
        {
            return new IPRuleValue(AnyVNets, null);
        }

        if (text.Contains(':', StringComparison.Ordinal))
        {
            return IPv6PrefixText.Fault(text) is { } fault
                ? new Refusal(ErrorId.InvalidIPRule, $"'{text}' is not an IPv6 prefix: {fault}.", text)
                : new IPRuleValue(text, null);
        }

        ServiceTagSet tags = topology.ServiceTags ?? BuiltInServiceTags.Instance;
        return tags.TryGet(text, out SimServiceTag? tag)
            ? new IPRuleValue(tag.Name, null)
            : ServiceTagKnownRule.Unknown(text);
    }
}

/// <summary>What an IP rule names.</summary>
/// <param name="Text">As the rule keeps it.</param>
/// <param name="Range">Its IPv4 addresses; null for a service tag, <c>AnyVnets</c> or IPv6.</param>
public sealed record IPRuleValue(string Text, AddressRange? Range)
{
    public override string ToString() => Text;
}

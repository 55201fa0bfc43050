using System;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules;
using ServiceEndpoints.Rules.Security;

namespace ServiceEndpoints.Evaluation.Security;

/// <summary>
/// The rule that tells most about why a security rule matched: that it is a default one, what a tag in it stands for,
/// else that it was the first.
/// </summary>
internal static class RuleBehind
{
    public static Rule Of(SimSecurityRule rule) => DefaultSecurityRules.Include(rule)
        ? DefaultRulesComeLast.Instance
        : OfTags(rule.DestinationAddressPrefix)
            ?? OfTags(rule.SourceAddressPrefix)
            ?? FirstMatchingRuleDecides.Instance;

    private static Rule? OfTags(ValueList<string> prefixes) =>
        prefixes.Select(OfTag).FirstOrDefault(rule => rule is not null);

    private static Rule? OfTag(string text) => text.ToUpperInvariant() switch
    {
        "*" or "ANY" => null,
        "VIRTUALNETWORK" => VirtualNetworkTag.Instance,
        "INTERNET" => InternetTag.Instance,
        _ when text.Contains(':', StringComparison.Ordinal) || AddressRange.TryParse(text, out _, out _) => null,
        _ => TagsStandForPublishedAddresses.Instance,
    };
}

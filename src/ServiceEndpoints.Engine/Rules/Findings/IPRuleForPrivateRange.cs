using System;
using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Addressing;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Findings;

public sealed class IPRuleForPrivateRange : FindingRule
{
    public static readonly IPRuleForPrivateRange Instance = new();

    private IPRuleForPrivateRange()
        : base(
            "SE1608",
            Severity.Warning,
            "An IP rule names private addresses",
            "The public endpoint of a service never sees private addresses as such: over the internet they "
            + "are translated, and over an endpoint VNet rules decide. A rule for them matches nothing.",
            "Remove the rule with Remove-SimNetworkRule {resource} -IPRange {range}; add a VNet rule for the "
            + "subnet, or an IP rule for the public address that it leaves with.",
            "https://learn.microsoft.com/azure/storage/common/storage-network-security-limitations")
    {
    }

    /// <summary>An app in an App Service Environment, which is in a VNet, does see private addresses.</summary>
    private const string IsolatedPrefix = "I";

    public override IEnumerable<SimFinding> Look(Survey survey) => survey.IPRules()
        .Where(use => !use.Resource.Type.Equals(ResourceType.WebApp)
            || use.Resource.Sku?.StartsWith(IsolatedPrefix, StringComparison.OrdinalIgnoreCase) == false)
        .Where(use => IsPrivate(use))
        .Select(use => Found(
            use.Resource,
            $"The IP rule {use.Rule} of {use.Resource} names addresses that never arrive there.",
            ("resource", use.Resource),
            ("range", use.Rule)));

    private static bool IsPrivate(RuleUse use)
    {
        AddressRange range = use.Rule.Range!.Value;
        bool isSwitch = range.IsSingle && range.First == default;
        return !isSwitch && !ReservedRanges.PublicInternet.Overlaps(AddressSet.From(range));
    }
}

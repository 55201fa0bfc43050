using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>The names in a security rule are service tags that there are.</summary>
public sealed class SecurityRuleTagRule : AdmissionRule<SimNetworkSecurityGroup, SimSecurityRule>
{
    public static readonly SecurityRuleTagRule Instance = new();

    private SecurityRuleTagRule()
        : base(
            "SE1533",
            "Service tags of security rules",
            "A name in a security rule is a service tag.",
            "https://learn.microsoft.com/azure/virtual-network/service-tags-overview")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimNetworkSecurityGroup whole, SimSecurityRule part) =>
        Names(part)
            .Select(name => ServiceTagKnownRule.Judge(topology, name))
            .FirstOrDefault(refusal => refusal is not null);

    /// <summary>Everything in the rule that is meant as a tag.</summary>
    internal static IEnumerable<string> Names(SimSecurityRule rule) => rule.SourceAddressPrefix
        .Concat(rule.DestinationAddressPrefix)
        .Where(text => text != "*" && !SecurityRuleAddressRule.IsAddress(text));
}

using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>The rules of a security group name a limited number of addresses on each side.</summary>
public sealed class SecurityRuleAddressLimitRule : AdmissionRule<SimNetworkSecurityGroup, SimSecurityRule>
{
    public static readonly SecurityRuleAddressLimitRule Instance = new();

    private SecurityRuleAddressLimitRule()
        : base(
            "SE1537",
            "Addresses per security group",
            "The rules of a network security group name at most 4000 sources and 4000 destinations.",
            "https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimNetworkSecurityGroup whole, SimSecurityRule part) =>
        Judge(topology, whole, whole.SecurityRules.Sum(Sources) + Sources(part))
        ?? Judge(topology, whole, whole.SecurityRules.Sum(Destinations) + Destinations(part));

    private static Refusal? Judge(SimTopology topology, SimNetworkSecurityGroup group, int count) =>
        LimitRule.Judge(topology, ServiceLimits.SecurityRuleAddresses, count, group.Name);

    private static int Sources(SimSecurityRule rule) => rule.SourceAddressPrefix.Count;

    private static int Destinations(SimSecurityRule rule) => rule.DestinationAddressPrefix.Count;
}

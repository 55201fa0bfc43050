using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>A security group holds a limited number of rules.</summary>
public sealed class SecurityRuleLimitRule : AdmissionRule<SimNetworkSecurityGroup, SimSecurityRule>
{
    public static readonly SecurityRuleLimitRule Instance = new();

    private SecurityRuleLimitRule()
        : base(
            "SE1536",
            "Rules per security group",
            "A network security group holds at most 1000 rules.",
            "https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimNetworkSecurityGroup whole, SimSecurityRule part) =>
        LimitRule.Judge(topology, ServiceLimits.SecurityRules, whole.SecurityRules.Count + 1, whole.Name);
}

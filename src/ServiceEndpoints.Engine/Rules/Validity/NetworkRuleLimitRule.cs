using System.Linq;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>Each service has its own limits for the rules of one resource.</summary>
public sealed class NetworkRuleLimitRule : AdmissionRule<SimResource, SimNetworkRule>
{
    public static readonly NetworkRuleLimitRule Instance = new();

    private NetworkRuleLimitRule()
        : base(
            "SE1520",
            "Rules per resource",
            "A resource holds no more virtual network rules, and no more IP rules, than its service allows.",
            "https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimResource whole, SimNetworkRule part)
    {
        ServiceLimit? ofKind = part.Kind switch
        {
            NetworkRuleKind.VirtualNetwork => ServiceLimits.VNetRules(whole.Type),
            NetworkRuleKind.IPRange when part.Database is not null => ServiceLimits.Find(ServiceLimits.SqlDatabaseIPRules),
            NetworkRuleKind.IPRange => ServiceLimits.IPRules(whole.Type),
            _ => null,
        };
        int kindred = whole.Firewall.NetworkRules.Count(rule =>
            rule.Kind == part.Kind && ArmId.Same(rule.Database, part.Database));
        return Judge(topology, whole, ofKind, kindred)
            ?? Judge(topology, whole, ServiceLimits.AllRules(whole.Type), whole.Firewall.NetworkRules.Count);
    }

    private static Refusal? Judge(SimTopology topology, SimResource resource, ServiceLimit? limit, int present) =>
        limit is null ? null : LimitRule.Judge(topology, limit.Name, present + 1, resource.Name);
}

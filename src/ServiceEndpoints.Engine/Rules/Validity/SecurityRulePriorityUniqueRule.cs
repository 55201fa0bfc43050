using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Results;

namespace ServiceEndpoints.Rules.Validity;

/// <summary>In each direction a priority is taken once.</summary>
public sealed class SecurityRulePriorityUniqueRule : AdmissionRule<SimNetworkSecurityGroup, SimSecurityRule>
{
    public static readonly SecurityRulePriorityUniqueRule Instance = new();

    private SecurityRulePriorityUniqueRule()
        : base(
            "SE1531",
            "One rule per priority and direction",
            "Two rules of one security group and direction have different priorities.",
            "https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview")
    {
    }

    public override Refusal? Judge(SimTopology topology, SimNetworkSecurityGroup whole, SimSecurityRule part) =>
        whole.SecurityRules.FirstOrDefault(rule =>
            rule.Priority == part.Priority && rule.Direction == part.Direction) is { } other
            ? new(
                ErrorId.PriorityInUse,
                $"Security rule {part.Name} conflicts with rule {other.Name}. Rules cannot have the same Priority and "
                + "Direction. To learn more, see aka.ms/nsgrules.",
                part.Name,
                "SecurityRuleConflict")
            : null;
}

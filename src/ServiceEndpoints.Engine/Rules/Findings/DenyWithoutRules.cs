using System.Collections.Generic;
using System.Linq;
using ServiceEndpoints.Model;
using ServiceEndpoints.Rules.Validity;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Findings;

public sealed class DenyWithoutRules : FindingRule
{
    public static readonly DenyWithoutRules Instance = new();

    private DenyWithoutRules()
        : base(
            "SE1611",
            Severity.Error,
            "A namespace denies by default and is open",
            "A Service Bus or Event Hubs namespace without any rule admits everybody, also when its default "
            + "action is Deny.",
            "Add the rule for those who may come in: Add-SimNetworkRule {resource} -Subnet, or -IPRange.",
            "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-service-endpoints")
    {
    }

    public override IEnumerable<SimFinding> Look(Survey survey) => survey.Topology.Resources
        .Where(resource => resource.Firewall.PublicNetworkAccess == PublicNetworkAccess.Enabled)
        .Where(resource => resource.Unresolved.Count == 0 && DenyNeedsRulesRule.Judge(resource) is not null)
        .Select(resource => Found(
            resource,
            $"{resource} has the default action Deny and no rule, so it admits everybody.",
            ("resource", resource)));
}

using System.Collections.Generic;
using ServiceEndpoints.Catalogue;
using ServiceEndpoints.Model;
using ServiceEndpoints.Verdicts;

namespace ServiceEndpoints.Rules.Findings;

public sealed class RuleWithoutEndpoint : FindingRule
{
    public static readonly RuleWithoutEndpoint Instance = new();

    private RuleWithoutEndpoint()
        : base(
            "SE1600",
            Severity.Error,
            "A VNet rule names a subnet without endpoint",
            "A VNet rule matches traffic that carries the identity of its subnet, and only an endpoint for "
            + "the service gives traffic that identity. Without the endpoint the rule admits nobody.",
            "Enable the endpoint with Enable-SimServiceEndpoint {subnet} {service}, or remove the rule.",
            "https://learn.microsoft.com/azure/azure-sql/database/vnet-service-endpoint-rule-overview")
    {
    }

    public override IEnumerable<SimFinding> Look(Survey survey)
    {
        foreach ((SimResource resource, SimNetworkRule rule) in survey.VNetRules())
        {
            if (rule.State == NetworkRuleState.NetworkSourceDeleted
                || survey.Topology.Subnets.Find(rule.Value) is not { } subnet
                || subnet.Unread("serviceEndpoints") is not null
                || ServiceFamily.EndpointTo(subnet, resource.Type) is not null)
            {
                continue;
            }

            string service = ServiceCatalogue.ForResourceType(resource.Type).Service;
            yield return Found(
                resource,
                $"{resource} has a rule for {subnet}, which has no endpoint for {service}. The rule matches nothing.",
                ("subnet", subnet),
                ("service", service));
        }
    }
}
